import { type Actor, can } from '@/domain/permissions'
import { type Refusal, refusal } from '@/domain/refusals'

export type SwitchAct = 'switch-off' | 'switch-on'

type SwitchArgs = {
  readonly act: SwitchAct
  readonly actor: Actor
  readonly account: { readonly id: string; readonly isOff: boolean }
  /** Ids of the accounts that hold the role of administrator and can sign in. */
  readonly administratorIds: readonly string[]
}

/** Every reason against switching an account off or on; empty when it is allowed. */
export function switchRefusals({ act, actor, account, administratorIds }: SwitchArgs): Refusal[] {
  if (!can(actor, 'manage-users')) return [refusal('wrong-role')]
  if (act === 'switch-on') return account.isOff ? [] : [refusal('not-off')]
  if (account.isOff) return [refusal('already-off')]
  const refusals: Refusal[] = []
  if (actor.id === account.id) refusals.push(refusal('own-account'))
  if (administratorIds.length === 1 && administratorIds[0] === account.id)
    refusals.push(refusal('last-administrator'))
  return refusals
}
