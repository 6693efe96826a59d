import type { PayloadRequest, Where } from 'payload'

import type { User } from '@/cms/generated/payload-types'

/** An account as it is stored, hash and sessions included: it never leaves the server as it is. */
export type StoredAccount = User & { readonly hash?: string | null; readonly salt?: string | null }

/** The account that fits, read in the transaction of the request; null when there is none. */
export const readAccount = (req: PayloadRequest, where: Where): Promise<StoredAccount | null> =>
  req.payload.db.findOne<StoredAccount>({ collection: 'users', where, req })

export const accountOfId = (
  req: PayloadRequest,
  id: number | string,
): Promise<StoredAccount | null> => readAccount(req, { id: { equals: id } })

/**
 * Changes some columns of an account: what is not named stays as it is. Within a transaction alone,
 * since SQLite takes a row with lists only whole.
 */
export async function writeAccount(
  req: PayloadRequest,
  id: number | string,
  data: Partial<Record<keyof StoredAccount, unknown>>,
): Promise<void> {
  const stored = await accountOfId(req, id)
  const whole = { ...stored, updatedAt: new Date().toISOString(), ...data }
  await req.payload.db.updateOne({ collection: 'users', id, data: whole, req })
}

/** Who can keep accounts now, by id: not whoever is switched off, or was invited and has set no password yet. */
export async function readAdministratorIds(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { roles: { in: ['administrator'] } },
        { switchedOffAt: { exists: false } },
        { invitedAt: { exists: false } },
      ],
    },
    select: {},
    depth: 0,
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => String(id))
}
