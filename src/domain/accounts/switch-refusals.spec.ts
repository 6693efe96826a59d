import { describe, expect, it } from '@jest/globals'

import { ROLE_NAMES } from '@/domain/permissions'

import { type SwitchAct, switchRefusals } from './switch-refusals'

const CASES = [
  ['an administrator switches a colleague off', 'switch-off', '1', '2', false, ['1'], []],
  ['nobody switches off themselves', 'switch-off', '1', '1', false, ['1', '2'], ['own-account']],
  ['the only administrator stays', 'switch-off', '9', '1', false, ['1'], ['last-administrator']],
  ['once is enough', 'switch-off', '1', '2', true, ['1'], ['already-off']],
  ['a colleague comes back', 'switch-on', '1', '2', true, ['1'], []],
  ['nobody comes back who never left', 'switch-on', '1', '2', false, ['1'], ['not-off']],
] as const

describe('switching an account off and on', () => {
  it.each(CASES)('%s', (_rule, act, actorId, id, isOff, administratorIds, codes) => {
    const actor = { id: actorId, name: 'Asha', roles: ['administrator' as const] }
    const refusals = switchRefusals({ act, actor, account: { id, isOff }, administratorIds })
    expect(refusals.map(({ code }) => code)).toEqual(codes)
  })

  it.each(ROLE_NAMES.filter((role) => role !== 'administrator'))('is not for %s', (role) => {
    const actor = { id: '1', name: 'Asha', roles: [role] }
    for (const act of ['switch-off', 'switch-on'] satisfies SwitchAct[]) {
      const account = { id: '2', isOff: act === 'switch-on' }
      const [refusal] = switchRefusals({ act, actor, account, administratorIds: ['3'] })
      expect(refusal?.code).toBe('wrong-role')
    }
  })
})
