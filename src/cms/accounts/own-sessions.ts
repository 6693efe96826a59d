import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { recordAccountEvent } from '@/cms/audit/record-account-event'
import { inTransaction } from '@/cms/database/in-transaction'

import { accountEndpoint } from './account-endpoint'
import { sessionOf } from './own-credentials'
import { accountOfId, writeAccount } from './read-account'

/** A session as shown to its owner; times in UTC. The id grants no access. */
export type OwnSession = {
  readonly id: string
  readonly isThis: boolean
  readonly createdAt: string | null
  readonly expiresAt: string
  readonly device: string | null
  readonly from: string | null
}

/** `GET /api/users/me/sessions`: `{ sessions }`, newest first. */
export const ownSessionsEndpoint = accountEndpoint({
  path: '/me/sessions',
  method: 'get',
  body: z.object({}),
  answer: async ({ req, actor }) => {
    const account = await accountOfId(req, actor.id)
    const now = new Date()
    const sessions: OwnSession[] = (account?.sessions ?? [])
      .filter(({ expiresAt }) => new Date(expiresAt) > now)
      .map(({ id, createdAt, expiresAt, device, from }) => ({
        id,
        isThis: id === sessionOf(req),
        createdAt: createdAt ?? null,
        expiresAt,
        device: device ?? null,
        from: from ?? null,
      }))
    return Response.json({ sessions: sessions.reverse() })
  },
})

/** `DELETE /api/users/me/sessions/ID` ends one session. */
export const endSessionEndpoint = accountEndpoint({
  path: '/me/sessions/:session',
  method: 'delete',
  body: z.object({}),
  answer: ({ req }) => endSessions(req, ({ id }) => id === req.routeParams?.session),
})

/** `DELETE /api/users/me/sessions` ends all sessions except the caller's. */
export const endOtherSessionsEndpoint = accountEndpoint({
  path: '/me/sessions',
  method: 'delete',
  body: z.object({}),
  answer: ({ req }) => endSessions(req, ({ id }) => id !== sessionOf(req)),
})

type Ends = (session: { readonly id: string }) => boolean

async function endSessions(req: PayloadRequest, ends: Ends): Promise<Response> {
  const ended = await inTransaction(req, async () => {
    const account = (await accountOfId(req, req.user!.id))! // the caller is signed in
    const before = account.sessions ?? []
    const sessions = before.filter((session) => !ends(session))
    const count = before.length - sessions.length
    if (count === 0) return 0
    await writeAccount(req, account.id, { sessions, updatedAt: account.updatedAt })
    const details = { count }
    const now = new Date()
    await recordAccountEvent(req, { action: 'sessions-ended', person: account, details, now })
    return count
  })
  return Response.json({ ended })
}
