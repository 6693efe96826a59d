import { describe, expect, it } from '@jest/globals'

import type { Actor, Role } from '@/domain/permissions'

import { proposalLists, type WaitingProposal } from './proposals'

const proposal = (more: Partial<WaitingProposal>): WaitingProposal => ({
  slug: 'topics',
  id: '1',
  title: 'Fostering',
  proposerIds: ['2'],
  proposers: ['Jo'],
  at: '2026-03-02T09:00:00.000Z',
  ...more,
})
const actor = (...roles: Role[]): Actor => ({ id: '1', name: 'Sam', roles })
const proposals = [
  proposal({ title: 'Later', at: '2026-03-03T09:00:00.000Z' }),
  proposal({ title: 'Sooner' }),
  proposal({ title: 'Own', proposerIds: ['1', '2'] }),
  proposal({ title: 'Settings', slug: 'settings', id: null, at: '2026-03-04T09:00:00.000Z' }),
]
const titles = (list: readonly WaitingProposal[]) => list.map(({ title }) => title)

describe('proposals on the dashboard', () => {
  it('are confirmed by whoever may and had no part in them, oldest first', () => {
    const { toConfirm, withOthers } = proposalLists({ proposals, actor: actor('approver') })
    expect(titles(toConfirm)).toEqual(['Sooner', 'Later', 'Settings'])
    expect(titles(withOthers)).toEqual(['Own'])
  })

  it('are roles of somebody else as well', () => {
    const roles = [
      proposal({ slug: 'users', id: '7', title: 'Lee: Approver' }),
      proposal({ slug: 'users', id: '1', title: 'Sam: Approver' }),
    ]
    const of = (...held: Role[]) =>
      titles(proposalLists({ proposals: roles, actor: actor(...held) }).toConfirm)
    expect(of('approver')).toEqual(['Lee: Approver'])
    expect(of('administrator')).toEqual(['Lee: Approver'])
    expect(of('author', 'legal')).toEqual([])
  })

  it('ask nothing of somebody who may not confirm them', () => {
    expect(proposalLists({ proposals, actor: actor('author') }).toConfirm).toEqual([])
  })
})
