import { describe, expect, it } from '@jest/globals'

import { ROLE_NAMES } from '@/domain/permissions'

import {
  decideTransition,
  SYSTEM_ACTOR,
  type TransitionRequest,
  type WorkflowItem,
} from './decide-transition'
import { isPublicState, STATE_NAMES, TRANSITION_NAMES, transitionRow } from './workflow'

const item = (overrides: Partial<WorkflowItem> = {}): WorkflowItem => ({
  state: 'approved',
  liveState: null,
  authorIds: ['alex'],
  version: '7',
  contentHash: 'abc',
  approvedHash: 'abc',
  liveContentHash: null,
  liveApprovedHash: null,
  urgentAuthorIds: null,
  issues: [],
  ...overrides,
})

const request = (overrides: Partial<TransitionRequest> = {}): TransitionRequest => ({
  transition: 'publish',
  item: item(),
  actor: { id: 'pat', name: 'Pat', roles: ['approver'] },
  input: {},
  now: new Date('2026-03-02T09:00:00Z'),
  ...overrides,
})

const filledIn = {
  comment: 'why',
  reason: 'legal',
  changeKind: 'minor',
  publishAt: '2026-03-02T09:01:00Z',
} as const

const codes = (overrides: Partial<TransitionRequest>) => {
  const decision = decideTransition(request(overrides))
  return decision.allowed ? 'allowed' : decision.refusals.map(({ code }) => code)
}

/** The item as it is when what the transition acts on is in this state. */
const itemIn = (state: (typeof STATE_NAMES)[number]) =>
  isPublicState(state) || state === 'unpublished'
    ? item({
        state,
        liveState: state,
        liveContentHash: 'abc',
        liveApprovedHash: 'abc',
        urgentAuthorIds: ['alex'],
      })
    : item({ state })

describe('decideTransition', () => {
  it.each(
    TRANSITION_NAMES.flatMap((transition) =>
      STATE_NAMES.flatMap((state) => ROLE_NAMES.map((role) => ({ transition, state, role }))),
    ),
  )('$transition from $state by $role follows the table', ({ transition, state, role }) => {
    const row = transitionRow(transition)
    const author = row.authorsOwnOnly ? ['pat'] : ['alex']
    const decision = decideTransition(
      request({
        transition,
        item: { ...itemIn(state), authorIds: author },
        actor: { id: 'pat', name: 'Pat', roles: [role] },
        input: filledIn,
      }),
    )
    expect(decision.allowed).toBe(row.from.includes(state) && row.by.includes(role))
    if (decision.allowed) expect(decision).toEqual({ allowed: true, from: state, to: row.to })
  })

  it('refuses sign-off by anybody who wrote a part since it was last public', () => {
    const both = item({ state: 'in-review', authorIds: ['alex', 'pat'] })
    expect(codes({ transition: 'approve', item: both })).toEqual(['own-work'])
  })

  it('lets an author take back own work, and nobody else’s', () => {
    const actor = { id: 'alex', name: 'Alex', roles: ['author'] } as const
    const waiting = item({ state: 'in-review' })
    expect(codes({ transition: 'recall', item: waiting, actor })).toBe('allowed')
    expect(
      codes({ transition: 'recall', item: { ...waiting, authorIds: ['kim'] }, actor }),
    ).toEqual(['not-its-author'])
  })

  it('refuses to publish what is not what was approved', () => {
    expect(codes({ item: item({ contentHash: 'changed' }) })).toEqual(['changed-since-approval'])
    expect(codes({ item: item({ approvedHash: null }) })).toEqual(['changed-since-approval'])
  })

  it('republishes only the content that was public and approved', () => {
    const gone = { ...itemIn('unpublished'), contentHash: 'a revision', approvedHash: null }
    const input = { reason: 'It was right' }
    expect(codes({ transition: 'republish', item: gone, input })).toBe('allowed')
    expect(
      codes({ transition: 'republish', item: { ...gone, liveContentHash: 'other' }, input }),
    ).toEqual(['changed-since-approval'])
  })

  it('withdraws the public page while a revision of it is being written', () => {
    const revised = item({ state: 'draft', liveState: 'published' })
    expect(codes({ transition: 'withdraw', item: revised, input: { reason: 'Wrong' } })).toBe(
      'allowed',
    )
    expect(codes({ transition: 'revise', item: revised })).toEqual(['wrong-state'])
  })

  it('refuses the version that was on the screen when a newer one was saved', () => {
    expect(codes({ input: { version: '6' } })).toEqual(['changed-meanwhile'])
    expect(codes({ input: { version: '7' } })).toBe('allowed')
  })

  it('asks for a kind of change and a public note when it was public before', () => {
    const again = item({ liveState: 'published' })
    expect(codes({ item: again })).toEqual(['change-kind-required'])
    expect(codes({ item: again, input: { changeKind: 'minor' } })).toBe('allowed')
    expect(codes({ item: again, input: { changeKind: 'correction' } })).toEqual([
      'change-note-required',
    ])
    expect(codes({ item: again, input: { changeKind: 'update', changeNote: 'New dates.' } })).toBe(
      'allowed',
    )
  })

  it('asks why a page goes, and what replaces it where something does', () => {
    const live = itemIn('published')
    expect(codes({ transition: 'unpublish', item: live })).toEqual(['unpublish-reason-required'])
    expect(
      codes({ transition: 'unpublish', item: live, input: { reason: 'I feel like it' } }),
    ).toEqual(['unpublish-reason-required'])
    expect(
      codes({ transition: 'unpublish', item: live, input: { reason: 'consolidated' } }),
    ).toEqual(['replacement-required'])
  })

  it('schedules for a minute to come only', () => {
    expect(codes({ transition: 'schedule' })).toEqual(['publish-at-required'])
    expect(codes({ transition: 'schedule', input: { publishAt: '2026-03-02T09:00:00Z' } })).toEqual(
      ['publish-at-past'],
    )
    expect(codes({ transition: 'schedule', input: { publishAt: '2026-03-02T09:00:01Z' } })).toBe(
      'allowed',
    )
  })

  it('lets the clock publish what was scheduled, and nobody else do so in its name', () => {
    const scheduled = item({ state: 'scheduled' })
    expect(
      codes({ transition: 'publish-as-scheduled', item: scheduled, actor: SYSTEM_ACTOR }),
    ).toBe('allowed')
    expect(codes({ transition: 'publish-as-scheduled', item: scheduled })).toEqual(['not-by-hand'])
    expect(codes({ transition: 'publish', item: scheduled, actor: SYSTEM_ACTOR })).toEqual([
      'wrong-role',
    ])
  })

  it('has what went out urgently confirmed by an approver who neither wrote nor published it', () => {
    const urgent = item({
      state: 'published',
      liveState: 'published',
      urgentAuthorIds: ['alex', 'dee'],
    })
    const by = (id: string) =>
      codes({
        transition: 'confirm-urgent',
        item: urgent,
        actor: { id, name: id, roles: ['approver'] },
      })
    expect([by('alex'), by('dee'), by('pat')]).toEqual([['own-work'], ['own-work'], 'allowed'])
    expect(
      codes({ transition: 'confirm-urgent', item: { ...urgent, urgentAuthorIds: null } }),
    ).toEqual(['nothing-urgent'])
  })

  it('reports every refusal at once', () => {
    const open = item({
      state: 'draft',
      contentHash: 'changed',
      issues: [{ code: 'no-summary', field: 'summary', message: 'Write the standfirst.' }],
    })
    expect(
      codes({ item: open, actor: { id: 'alex', name: 'Alex', roles: ['administrator'] } }),
    ).toEqual(['wrong-role', 'wrong-state', 'changed-since-approval', 'not-ready'])
  })
})
