import { z } from 'zod'

import { namesOf } from '@/cms/proposals/proposal-endpoints'
import { roleRefusals } from '@/domain/accounts/decide-roles'
import { switchRefusals } from '@/domain/accounts/switch-refusals'
import { can } from '@/domain/permissions'
import { refusal } from '@/domain/refusals'

import { accountEndpoint, refused } from './account-endpoint'
import { proposalOf, rolesInWords } from './guard-roles'
import { accountOfId, readAdministratorIds } from './read-account'

const messagesOf = (refusals: readonly { message: string }[]) =>
  refusals.map(({ message }) => message)

/** `GET /api/users/ID/account`: the content of the account panel, and what the caller may do. */
export const accountViewEndpoint = accountEndpoint({
  path: '/:id/account',
  method: 'get',
  body: z.object({}),
  answer: async ({ req, actor }) => {
    const id = String(req.routeParams?.id)
    const account = await accountOfId(req, id)
    if (!account) return refused([refusal('no-such-account')])
    const proposal = proposalOf(account)
    const seen = proposal?.roles ?? []
    const mayKeep = can(actor, 'manage-users')
    const isOff = Boolean(account.switchedOffAt)
    const act = isOff ? ('switch-on' as const) : ('switch-off' as const)
    const administratorIds = await readAdministratorIds(req)
    const against = switchRefusals({ act, actor, account: { id, isOff }, administratorIds })
    const decided = { actor, accountId: id, proposal, seen }
    return Response.json({
      isOwn: actor.id === id,
      switchedOffAt: account.switchedOffAt ?? null,
      switchedOffBy: account.switchedOffBy ?? null,
      invitedAt: account.invitedAt ?? null,
      mayInvite: mayKeep && Boolean(account.invitedAt) && !isOff,
      switching: mayKeep ? { act, refusals: messagesOf(against) } : null,
      proposal: proposal && {
        roles: seen,
        words: rolesInWords(seen),
        by: await namesOf(req, proposal.proposerIds),
        at: proposal.at,
        refusals: {
          confirm: messagesOf(roleRefusals({ ...decided, act: 'confirm' })),
          decline: messagesOf(roleRefusals({ ...decided, act: 'decline' })),
        },
      },
    })
  },
})
