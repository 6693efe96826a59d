import { type NextRequest, NextResponse } from 'next/server'

import { TEXT_LIMIT, tooLarge } from '@/cms/rest/body-limits'
import { REFUSALS } from '@/domain/refusals'
import { editorPolicy } from '@/site/http/security-headers'

/** Only the editor: a proxy delays every request it matches, and no other route needs one. */
export const config = { matcher: ['/admin', '/admin/:path*'] }

const NO_STORE = { 'Cache-Control': 'private, no-store' }

/**
 * Sets a content security policy with a fresh nonce on each screen of the editor; Next puts the
 * nonce on its scripts. Also refuses server function calls without any session cookie, or with a
 * body over 1 MB, before Next reads them. The function itself checks whether the session is valid.
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
  response.headers.set('Cache-Control', NO_STORE['Cache-Control'])
  return response
}

const refused = ({ status, message }: { status: number; message: string }): NextResponse =>
  NextResponse.json({ errors: [{ message }] }, { status, headers: NO_STORE })
