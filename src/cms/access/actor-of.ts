import type { User } from '@/cms/generated/payload-types'
import type { Actor } from '@/domain/permissions'

/** A person as a request carries them. An account that a program made may lack a name. */
type RequestUser = Pick<User, 'id' | 'email' | 'roles'> & { readonly name?: string | null }

/** The person behind a request, with the roles stored now: a role taken away is gone at the next request. */
export function actorOf({ user }: { readonly user: RequestUser | null }): Actor | null {
  if (!user) return null
  return { id: String(user.id), name: user.name ?? user.email, roles: user.roles ?? [] }
}
