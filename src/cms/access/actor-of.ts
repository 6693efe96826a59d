import type { User } from '@/cms/generated/payload-types'
import type { Actor } from '@/domain/permissions'

/** The user of a request. An account created by a program may lack a name. */
type RequestUser = Pick<User, 'id' | 'email' | 'roles'> & { readonly name?: string | null }

/** The user of a request, with the roles stored now: a revoked role ends at the next request. */
export function actorOf({ user }: { readonly user: RequestUser | null }): Actor | null {
  if (!user) return null
  return { id: String(user.id), name: user.name ?? user.email, roles: user.roles ?? [] }
}
