import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { recordAccountEvent } from '@/cms/audit/record-account-event'
import { inTransaction } from '@/cms/database/in-transaction'
import { runSerially } from '@/cms/database/run-serially'
import { withWritePermit } from '@/cms/guards/write-permit'
import { ROLE_ACTS, type RoleAct, roleRefusals } from '@/domain/accounts/decide-roles'
import type { Actor } from '@/domain/permissions'
import { type Refusal, refusal } from '@/domain/refusals'

import { accountEndpoint, refused } from './account-endpoint'
import { proposalOf, rolesInWords } from './guard-roles'
import { accountOfId } from './read-account'

/** `POST /api/users/ID/roles` `{ act, roles }`, where `roles` are the ones shown on the screen. */
export const rolesEndpoint = accountEndpoint({
  path: '/:id/roles',
  method: 'post',
  body: z.object({
    act: z.enum(ROLE_ACTS, { error: `Say what to do: ${ROLE_ACTS.join(' or ')}.` }),
    roles: z.array(z.string(), 'Name the roles that you have read.').max(20),
  }),
  answer: async ({ req, actor, body: { act, roles } }) => {
    const id = String(req.routeParams?.id)
    const refusals = await runSerially('accounts', () =>
      inTransaction(req, () => decide({ req, actor, act, id, seen: roles })),
    )
    return refusals.length > 0 ? refused(refusals) : Response.json({ act })
  },
})

type DecideArgs = {
  req: PayloadRequest
  actor: Actor
  act: RoleAct
  id: string
  seen: readonly string[]
}

async function decide({ req, actor, act, id, seen }: DecideArgs): Promise<readonly Refusal[]> {
  const account = await accountOfId(req, id)
  if (!account) return [refusal('no-such-account')]
  const proposal = proposalOf(account)
  const refusals = roleRefusals({ act, actor, accountId: id, proposal, seen })
  if (refusals.length > 0 || !proposal) return refusals
  const given = act === 'confirm' ? proposal.roles : []
  const roles = [...new Set([...(account.roles ?? []), ...given])]
  const now = new Date()
  const action = act === 'confirm' ? 'roles-confirmed' : 'roles-declined'
  const details = { roles: rolesInWords(proposal.roles) }
  await recordAccountEvent(req, { action, person: account, details, now })
  await withWritePermit(req, { collection: 'users', id }, () =>
    req.payload.update({
      collection: 'users',
      id: account.id,
      data: { roles, rolesProposed: null },
      depth: 0,
      req,
    }),
  )
  return []
}
