import type { PayloadRequest } from 'payload'

import { refusal } from '@/domain/refusals'

/**
 * 401, with the reason. Payload takes a person whom a database cannot confirm for one who is not
 * signed in; so the database is asked something first, and its trouble thrown as what it is: nobody
 * should have to sign in again, and in vain, because it does not answer.
 */
export async function answerNotSignedIn({ payload }: PayloadRequest): Promise<Response> {
  await payload.count({ collection: 'users' })
  const refusals = [refusal('not-signed-in')]
  return Response.json({ refusals, errors: refusals }, { status: 401 })
}
