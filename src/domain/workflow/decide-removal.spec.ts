import { describe, expect, it } from '@jest/globals'

import { type Actor, type Role, ROLE_NAMES } from '@/domain/permissions'

import { deletionRefusals, trashRefusals } from './decide-removal'

const somebody = (...roles: Role[]): Actor => ({ id: '1', name: 'Asha', roles })
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

describe('taking a draft away', () => {
  it('is for its authors as far as the trash, and for its only author for good', () => {
    const actor = somebody('author')
    expect(trashRefusals({ actor, authorIds: ['1', '2'] })).toEqual([])
    expect(codes(deletionRefusals({ actor, authorIds: ['1', '2'] }))).toEqual([
      'not-yours-to-delete',
    ])
    expect(deletionRefusals({ actor, authorIds: ['1'] })).toEqual([])
  })

  it.each(ROLE_NAMES)('of somebody else is for approvers alone: %s', (role) => {
    const removal = { actor: somebody(role), authorIds: ['2'] }
    const mayRemove = role === 'approver'
    expect(codes(trashRefusals(removal))).toEqual(mayRemove ? [] : ['not-yours-to-trash'])
    expect(codes(deletionRefusals(removal))).toEqual(mayRemove ? [] : ['not-yours-to-delete'])
  })

  it('is nobody’s right because nobody is named', () => {
    const removal = { actor: somebody('author'), authorIds: [] }
    expect([...codes(trashRefusals(removal)), ...codes(deletionRefusals(removal))]).toEqual([
      'not-yours-to-trash',
      'not-yours-to-delete',
    ])
  })
})
