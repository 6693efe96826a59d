import type { PayloadRequest } from 'payload'

import { refusal } from '@/domain/refusals'

/**
 * 401, with the reason. Payload treats a user whom the database cannot confirm as not signed in.
 * The database is therefore queried first and its error thrown, so that nobody is told to sign in
 * again, in vain, because it is not responding.
 */
export async function answerNotSignedIn({ payload }: PayloadRequest): Promise<Response> {
  await payload.count({ collection: 'users' })
  const refusals = [refusal('not-signed-in')]
  return Response.json({ refusals, errors: refusals }, { status: 401 })
}
