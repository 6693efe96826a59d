import { describe, expect, it } from '@jest/globals'

import { type Role, ROLE_NAMES } from '@/domain/permissions'

import { type RoleAct, roleRefusals, splitRoleChange } from './decide-roles'

const AT = '2026-11-26T12:00:00.000Z'

const change = (now: Role[], wanted: Role[], proposal: Parameters<typeof split>[0] = null) =>
  split(proposal, now, wanted)

const split = (
  proposal: { roles: Role[]; proposerIds: string[]; at: string } | null,
  now: Role[],
  wanted: Role[],
) => splitRoleChange({ now, wanted, proposal, proposerId: '1', at: AT })

describe('a change of roles', () => {
  it.each(ROLE_NAMES)('gives %s to nobody before a second person confirms it', (role) => {
    expect(change([], [role])).toEqual({
      roles: [],
      proposal: { roles: [role], proposerIds: ['1'], at: AT },
    })
  })

  it('takes a role away at once', () => {
    expect(change(['author', 'legal'], ['legal'])).toEqual({ roles: ['legal'], proposal: null })
  })

  it('keeps who asked before', () => {
    const waiting = { roles: ['legal' as const], proposerIds: ['7'], at: AT }
    const { roles, proposal } = change(['author'], ['author', 'approver'], waiting)
    expect(roles).toEqual(['author'])
    expect(proposal).toMatchObject({ roles: ['legal', 'approver'], proposerIds: ['7', '1'] })
  })
})

const WAITING = { roles: ['approver' as const], proposerIds: ['1'], at: AT }

const CASES = [
  ['another administrator', 'confirm', '2', 'administrator', []],
  ['an approver', 'confirm', '3', 'approver', []],
  ['whoever asked for it', 'confirm', '1', 'administrator', ['own-grant']],
  ['whoever gets it', 'confirm', '9', 'approver', ['own-grant']],
  ['an author', 'confirm', '4', 'author', ['wrong-role']],
  ['a duty officer', 'confirm', '5', 'duty-officer', ['wrong-role']],
  ['whoever asked for it', 'decline', '1', 'administrator', []],
  ['an author', 'decline', '4', 'author', ['wrong-role']],
] as const

describe('a role that waits', () => {
  it.each(CASES)('from %s: %s', (_who, act, id, role, codes) => {
    const actor = { id, name: 'Asha', roles: [role] }
    const seen = ['approver']
    const refusals = roleRefusals({ act, actor, accountId: '9', proposal: WAITING, seen })
    expect(refusals.map(({ code }) => code)).toEqual(codes)
  })

  it.each(['confirm', 'decline'] satisfies RoleAct[])('is on the screen of who may %s', (act) => {
    const actor = { id: '2', name: 'Asha', roles: ['administrator' as const] }
    const given = { act, actor, accountId: '9', proposal: WAITING, seen: ['author'] }
    expect(roleRefusals(given).map(({ code }) => code)).toEqual(['changed-meanwhile'])
    const none = { ...given, proposal: null }
    expect(roleRefusals(none).map(({ code }) => code)).toEqual(['no-roles-proposed'])
  })
})
