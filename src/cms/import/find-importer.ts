import type { Payload } from 'payload'

import type { User } from '@/cms/generated/payload-types'
import { can, type Role } from '@/domain/permissions'

import type { Importer } from './find-links'

/**
 * The account used for an import: the one with this email or, without one, the oldest author
 * account. Throws a message for the operator where there is none or it may not write.
 */
export async function findImporter(payload: Payload, email?: string): Promise<Importer> {
  const { docs } = await payload.find({
    collection: 'users',
    where: email ? { email: { equals: email.toLowerCase() } } : { roles: { in: ['author'] } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
  })
  const [user] = docs
  if (!user) throw new Error(email ? `Nobody has the account ${email}.` : NO_AUTHOR)
  if (!mayWrite(user)) throw new Error(`The account ${user.email} may not write content.`)
  return { payload, user: { ...user, collection: 'users' } }
}

const NO_AUTHOR =
  'There is no author to import as. Make an account first (npm run demo makes some), or give --as EMAIL.'

const mayWrite = ({ roles }: User): boolean => can({ roles: roles as Role[] }, 'write-content') // the collection's options are the roles
