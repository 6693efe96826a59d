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
  writerIds: ['alex'],
  authorIds: ['alex'],
  version: '7',
  liveVersion: null,
  contentHash: 'abc',
  approvedHash: 'abc',
  liveContentHash: null,
  liveApprovedHash: null,
  urgentAuthorIds: null,
  withdrawnWordsBy: null,
  change: { kind: 'minor', note: null },
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

const AUTHOR = { id: 'alex', name: 'Alex', roles: ['author'] } as const

const filledIn = {
  comment: 'why',
  reason: 'legal',
  version: '7',
  publishAt: '2026-03-02T09:01:00Z',
} as const

const codes = (overrides: Partial<TransitionRequest>) => {
  const decision = decideTransition(request(overrides))
  return decision.allowed ? 'allowed' : decision.refusals.map(({ code }) => code)
}

/** An item for which the state that the transition acts on is this one. */
const itemIn = (state: (typeof STATE_NAMES)[number]) =>
  isPublicState(state) || state === 'unpublished'
    ? item({
        state,
        liveState: state,
        liveContentHash: 'abc',
        liveApprovedHash: 'abc',
        urgentAuthorIds: ['alex'],
        withdrawnWordsBy: 'alex',
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
        item: { ...itemIn(state), authorIds: author, writerIds: author },
        actor: { id: 'pat', name: 'Pat', roles: [role] },
        input: filledIn,
      }),
    )
    expect(decision.allowed).toBe(row.from.includes(state) && row.by.includes(role))
    if (decision.allowed) expect(decision).toEqual({ allowed: true, from: state, to: row.to })
  })

  it('refuses sign-off by anybody who wrote a part since it was last public', () => {
    const both = item({ state: 'in-review', authorIds: ['alex', 'pat'] })
    expect(codes({ transition: 'approve', item: both, input: { version: '7' } })).toEqual([
      'own-work',
    ])
  })

  it('lets an author take back own work, and nobody else’s', () => {
    const actor = { id: 'alex', name: 'Alex', roles: ['author'] } as const
    const waiting = item({ state: 'in-review' })
    expect(codes({ transition: 'recall', item: waiting, actor })).toBe('allowed')
    expect(
      codes({ transition: 'recall', item: { ...waiting, writerIds: ['kim'] }, actor }),
    ).toEqual(['not-its-author'])
  })

  it('refuses to publish what is not what was approved', () => {
    expect(codes({ item: item({ contentHash: 'changed' }) })).toEqual(['changed-since-approval'])
    expect(codes({ item: item({ approvedHash: null }) })).toEqual(['changed-since-approval'])
  })

  it('takes down and confirms what was read of the public page, whatever is typed in a revision', () => {
    const revised = {
      ...itemIn('published'),
      state: 'draft' as const,
      version: '9',
      liveVersion: '7',
    }
    const withdraw = (version: string) =>
      codes({ transition: 'withdraw', item: revised, input: { reason: 'being-checked', version } })
    expect(withdraw('7')).toBe('allowed')
    expect(withdraw('9')).toBe('allowed')
    expect(withdraw('8')).toEqual(['changed-meanwhile'])
    const urgent = { ...revised, urgentAuthorIds: ['alex'] }
    const confirm = (version: string) =>
      codes({ transition: 'confirm-urgent', item: urgent, input: { version } })
    expect(confirm('7')).toBe('allowed')
    expect(confirm('9')).toEqual(['changed-meanwhile'])
    expect(codes({ transition: 'submit', item: revised, input: { version: '7' } })).toContain(
      'changed-meanwhile',
    )
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

  it.each([
    [{ kind: null, note: null }, ['change-kind-required']],
    [{ kind: 'minor', note: null }, 'allowed'],
    [{ kind: 'correction', note: ' ' }, ['change-note-required']],
    [{ kind: 'update', note: 'New dates.' }, 'allowed'],
  ] as const)('asks a revision what kind of change it is: %j', (change, answer) => {
    const again = item({ state: 'draft', liveState: 'published', change })
    expect(codes({ transition: 'submit', item: again, actor: AUTHOR })).toEqual(answer)
    expect(codes({ item: { ...again, state: 'approved' } })).toEqual(answer)
  })

  it('pins the kind of change and its note with the rest of the content', () => {
    const again = item({ liveState: 'published', change: { kind: 'update', note: 'New dates.' } })
    expect(codes({ item: again, input: { changeKind: 'minor' } })).toEqual(['change-is-pinned'])
    expect(codes({ item: again, input: { changeNote: 'Other dates.' } })).toEqual([
      'change-is-pinned',
    ])
    expect(codes({ item: again, input: { changeKind: 'update' } })).toBe('allowed')
  })

  it('approves only a version that is named', () => {
    const waiting = item({ state: 'in-review' })
    expect(codes({ transition: 'approve', item: waiting })).toEqual(['version-required'])
    expect(codes({ transition: 'approve', item: waiting, input: { version: '6' } })).toEqual([
      'changed-meanwhile',
    ])
  })

  it.each(['revise', 'withdraw'] as const)(
    'lets a duty officer %s only what went out urgently and is not confirmed',
    (transition) => {
      const actor = { id: 'dee', name: 'Dee', roles: ['duty-officer'] } as const
      const urgent = item({ state: 'published', liveState: 'published', urgentAuthorIds: ['dee'] })
      const input = { reason: 'facts-wrong' }
      expect(codes({ transition, item: urgent, actor, input })).toBe('allowed')
      const confirmed = { ...urgent, urgentAuthorIds: null }
      expect(codes({ transition, item: confirmed, actor, input })).toEqual(['only-unconfirmed'])
      const both = { ...actor, roles: ['duty-officer', 'approver'] } as const
      expect(codes({ transition, item: confirmed, actor: both, input })).toBe('allowed')
    },
  )

  it('has words of a notice confirmed by somebody who did not write them', () => {
    const down = item({ state: 'withdrawn', liveState: 'withdrawn', withdrawnWordsBy: 'alex' })
    const by = (id: string, withdrawnWordsBy: string | null = 'alex') =>
      codes({
        transition: 'confirm-words',
        item: { ...down, withdrawnWordsBy },
        actor: { id, name: id, roles: ['approver'] },
        input: { version: down.version },
      })
    expect([by('alex'), by('pat'), by('pat', null)]).toEqual([
      ['own-words'],
      'allowed',
      ['no-words-to-confirm'],
    ])
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

  it('lets the scheduler publish what was scheduled, and nobody else do so in its name', () => {
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
        input: { version: urgent.version },
      })
    expect([by('alex'), by('dee'), by('pat')]).toEqual([['own-work'], ['own-work'], 'allowed'])
    const confirmed = { ...urgent, urgentAuthorIds: null }
    expect(codes({ transition: 'confirm-urgent', item: confirmed })).toEqual([
      'version-required',
      'nothing-urgent',
    ])
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
