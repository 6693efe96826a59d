import { createPayloadRequest, type SanitizedConfig } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import type { Actor } from '@/domain/permissions'

/**
 * The user signed in by these headers: null for none, for a session that has ended and for an
 * account that has gone. Without a session in the headers, nothing is read from the database.
 * Throws database errors: Payload would treat a user whom it cannot look up as one who must sign in
 * again.
 */
export async function signedInActor(
  config: Promise<SanitizedConfig>,
  { url, headers }: Pick<Request, 'url' | 'headers'>,
): Promise<Actor | null> {
  const { cookiePrefix } = await config
  if (!carriesSession(headers, cookiePrefix)) return null
  const address = new URL(url)
  const request = new Request(`${address.origin}${address.pathname}`, { headers })
  const req = await createPayloadRequest({ canSetHeaders: false, config, request })
  const actor = actorOf(req)
  if (!actor) await req.payload.count({ collection: 'users' })
  return actor
}

const carriesSession = (headers: Headers, cookiePrefix: string): boolean =>
  headers.has('authorization') || Boolean(headers.get('cookie')?.includes(`${cookiePrefix}-token=`))
