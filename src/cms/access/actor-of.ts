import type { PayloadRequest } from 'payload'

import type { Actor } from '@/domain/permissions'

/** The person behind a request, with the roles stored now: a role taken away is gone at the next request. */
export function actorOf(req: Pick<PayloadRequest, 'user'>): Actor | null {
  const { user } = req
  if (!user) return null
  return { id: String(user.id), name: user.name ?? user.email, roles: user.roles ?? [] }
}
