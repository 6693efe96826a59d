import type { PayloadRequest, Where } from 'payload'

import type { User } from '@/cms/generated/payload-types'

/** An account as stored, with its hash and sessions: never send it to a client. */
export type StoredAccount = User & { readonly hash?: string | null; readonly salt?: string | null }

/** The matching account, read within the request's transaction; null when there is none. */
export const readAccount = (req: PayloadRequest, where: Where): Promise<StoredAccount | null> =>
  req.payload.db.findOne<StoredAccount>({ collection: 'users', where, req })

export const accountOfId = (
  req: PayloadRequest,
  id: number | string,
): Promise<StoredAccount | null> => readAccount(req, { id: { equals: id } })

/**
 * Updates the named columns of an account and leaves the rest. Only within a transaction: SQLite
 * replaces a whole row with lists, so the rest is read and written back.
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

/** Ids of active administrators: not those switched off, or invited and without a password yet. */
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
