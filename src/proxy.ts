import { type NextRequest, NextResponse } from 'next/server'

import { TEXT_LIMIT, tooLarge } from '@/cms/rest/body-limits'
import { REFUSALS } from '@/domain/refusals'
import { editorPolicy } from '@/site/http/security-headers'

/** The editor alone: a proxy holds back what it lets through, and nothing else needs one. */
export const config = { matcher: ['/admin', '/admin/:path*'] }

const KEPT_BY_NOBODY = { 'Cache-Control': 'private, no-store' }

/**
 * Gives each screen of the editor a policy with a nonce of its own, by which Next marks its scripts; and
 * turns away a call of a server function from whoever has no session at all, or a body over 1 MB, before
 * Next reads it. Whether a session holds is asked where the function is called.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.method === 'POST') {
    if (!request.cookies.has('payload-token')) return refused(REFUSALS['not-signed-in'])
    const length = request.headers.get('content-length')
    if (length === null) return refused({ status: 411, message: 'Say how long this is.' })
    if (Number(length) > TEXT_LIMIT) return refused(tooLarge(TEXT_LIMIT))
  }
  const policy = editorPolicy(Buffer.from(crypto.randomUUID()).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', KEPT_BY_NOBODY['Cache-Control'])
  return response
}

const refused = ({ status, message }: { status: number; message: string }): NextResponse =>
  NextResponse.json({ errors: [{ message }] }, { status, headers: KEPT_BY_NOBODY })
