import { describe, expect, it } from '@jest/globals'

import { refusal } from '@/domain/refusals'
import { EDITABLE_STATES, isSignedOff, STATE_NAMES } from '@/domain/workflow/workflow'

import { EDITING, lastTransitionInto, progressOf, savingWords, signOff } from './status-words'

const approve = (refusals: readonly ReturnType<typeof refusal>[]) => ({
  transition: 'approve' as const,
  label: 'Approve',
  effect: '',
  asks: [],
  consequence: null,
  refusals,
})

describe('what the panel says before an edit', () => {
  it.each(STATE_NAMES)(
    'warns of an end to the approval, or why nothing can be typed: %s',
    (state) => {
      const isWarnedOf = isSignedOff(state) || !EDITABLE_STATES.includes(state)
      expect(Boolean(EDITING[state])).toBe(isWarnedOf)
    },
  )

  it('tells approvers that a change of theirs needs another approver', () => {
    expect(savingWords({ state: 'in-review', moves: [approve([])] })).toMatch('somebody else')
    const own = approve([refusal('own-work')])
    expect(savingWords({ state: 'in-review', moves: [own] })).not.toMatch('somebody else')
  })

  it('says that saving ends an approval', () => {
    expect(savingWords({ state: 'scheduled', moves: [] })).toMatch('ends the approval')
  })
})

describe('where an item stands', () => {
  it.each(STATE_NAMES)('has a step of its own for %s', (state) => {
    const { names, at } = progressOf(state)
    expect(names[at]).toBeTruthy()
  })

  it('comes from the newest transition that was made, not from one that was refused', () => {
    const at = '2025-10-02T08:00:00Z'
    const line = {
      at,
      action: 'submit',
      actorName: 'Asha',
      why: null,
      leadsTo: null,
      version: null,
    }
    const lines = [
      { ...line, outcome: 'refused' as const },
      { ...line, outcome: 'done' as const, actorName: 'Lee' },
    ]
    expect(lastTransitionInto('in-review', lines)?.actorName).toBe('Lee')
  })

  it.each(STATE_NAMES)('names who signed it off only while that stands: %s', (state) => {
    const facts = { at: '2025-10-02T08:00:00Z', why: null, leadsTo: null, version: '7' }
    const approve = { ...facts, action: 'approve', outcome: 'done' as const, actorName: 'Lee' }
    const refused = { ...approve, outcome: 'refused' as const, actorName: 'Asha' }
    const stands = isSignedOff(state) || !EDITABLE_STATES.includes(state)
    expect(signOff(state, [refused, approve])?.actorName).toBe(stands ? 'Lee' : undefined)
  })
})
