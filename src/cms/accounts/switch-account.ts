import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { recordAccountEvent } from '@/cms/audit/record-account-event'
import { inTransaction } from '@/cms/database/in-transaction'
import { runSerially } from '@/cms/database/run-serially'
import { type SwitchAct, switchRefusals } from '@/domain/accounts/switch-refusals'
import type { Actor } from '@/domain/permissions'
import { type Refusal, refusal } from '@/domain/refusals'

import { accountEndpoint, refused } from './account-endpoint'
import { NO_LINK } from './password-link'
import { accountOfId, readAdministratorIds, writeAccount } from './read-account'

/** `POST /api/users/ID/switch-off`: ends all sessions immediately; scheduled content stays. */
export const switchOffEndpoint = switchEndpoint('switch-off')

/** `POST /api/users/ID/switch-on`: the user can sign in as before. */
export const switchOnEndpoint = switchEndpoint('switch-on')

function switchEndpoint(act: SwitchAct) {
  return accountEndpoint({
    path: `/:id/${act}`,
    method: 'post',
    body: z.object({}),
    answer: async ({ req, actor }) => {
      const id = String(req.routeParams?.id)
      const refusals = await runSerially('accounts', () =>
        inTransaction(req, () => applySwitch({ req, actor, act, id })),
      )
      return refusals.length > 0 ? refused(refusals) : Response.json({ act })
    },
  })
}

type ApplyArgs = { req: PayloadRequest; actor: Actor; act: SwitchAct; id: string }

/** Also writes the actor's account, so that two users cannot switch each other off. */
async function applySwitch({ req, actor, act, id }: ApplyArgs): Promise<readonly Refusal[]> {
  await writeAccount(req, actor.id, {})
  if ((await accountOfId(req, actor.id))?.switchedOffAt) return [refusal('not-signed-in')]
  const account = await accountOfId(req, id)
  if (!account) return [refusal('no-such-account')]
  const isOff = Boolean(account.switchedOffAt)
  const administratorIds = await readAdministratorIds(req)
  const refusals = switchRefusals({ act, actor, account: { id, isOff }, administratorIds })
  if (refusals.length > 0) return refusals
  const now = new Date()
  await writeAccount(
    req,
    account.id,
    act === 'switch-off'
      ? { switchedOffAt: now.toISOString(), switchedOffBy: actor.name, sessions: [], ...NO_LINK }
      : { switchedOffAt: null, switchedOffBy: null },
  )
  const action = act === 'switch-off' ? 'account-switched-off' : 'account-switched-on'
  await recordAccountEvent(req, { action, person: account, now })
  return []
}
