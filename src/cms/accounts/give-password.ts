import { createLocalReq, type Payload } from 'payload'

import type { User } from '@/cms/generated/payload-types'
import { inTransaction } from '@/cms/database/in-transaction'

import { NO_LINK } from './password-link'
import { hashPassword } from './password-hash'
import { writeAccount } from './read-account'

type GiveArgs = { payload: Payload; id: User['id']; password: string }

/** For server commands only: sets an account's password, and ends its sessions and links. */
export async function givePassword({ payload, id, password }: GiveArgs): Promise<User> {
  const kept = await hashPassword(password)
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () =>
    writeAccount(req, id, { ...kept, ...NO_LINK, invitedAt: null, sessions: [] }),
  )
  return payload.findByID({ collection: 'users', id, depth: 0 })
}
