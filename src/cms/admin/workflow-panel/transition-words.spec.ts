import { describe, expect, it } from '@jest/globals'

import { refusal } from '@/domain/refusals'
import type { OfferedTransition } from '@/domain/workflow/allowed-transitions'
import type { TransitionName } from '@/domain/workflow/workflow'

import {
  groupTransitions,
  historyWords,
  inOrder,
  mainTransition,
  reasonsAgainst,
  whyWords,
} from './transition-words'

const offered = (
  transition: TransitionName,
  refusals: OfferedTransition['refusals'] = [],
): OfferedTransition => ({
  transition,
  label: transition,
  effect: '',
  asks: [],
  consequence: null,
  refusals,
})

describe('the transitions of the panel', () => {
  it('come with what advances the item first, and what is for other people last', () => {
    const notReady = [refusal('not-ready', 'Write the standfirst.', 'summary')]
    const all = [
      offered('recall'),
      offered('request-changes', [refusal('wrong-role')]),
      offered('approve', notReady),
    ]
    expect(inOrder(all).map(({ transition }) => transition)).toEqual([
      'approve',
      'recall',
      'request-changes',
    ])
  })

  it('keep the public page and the urgent way apart from a revision', () => {
    const all = [offered('submit'), offered('withdraw'), offered('publish-urgently')]
    const names = (state: 'draft' | 'published') =>
      Object.values(groupTransitions({ moves: all, state, liveState: 'published' })).map((group) =>
        group.map(({ transition }) => transition),
      )
    expect(names('draft')).toEqual([['submit'], ['withdraw'], ['publish-urgently']])
    expect(names('published')).toEqual([['submit', 'withdraw'], [], ['publish-urgently']])
  })

  it('stand out only where they advance the item', () => {
    const all = [offered('approve', [refusal('own-work')]), offered('recall')]
    expect(mainTransition(all)).toBeUndefined()
    expect(mainTransition([offered('approve'), offered('recall')])?.transition).toBe('approve')
  })

  it('give every reason against them, and count the checks listed below', () => {
    const refusals = [
      refusal('own-work'),
      refusal('not-ready', 'Write the standfirst.', 'summary'),
      refusal('not-ready', 'Write the body.', 'body'),
    ]
    expect(reasonsAgainst({ refusals })).toEqual([
      refusal('own-work').message,
      'Put right the 2 checks below first.',
    ])
  })
})

describe('the history', () => {
  it('tells what was done from what was refused', () => {
    expect(historyWords('publish', 'done')).toBe('Published')
    expect(historyWords('publish', 'refused')).toBe('Refused: Publish now')
  })

  it('reads a reason from the list as its words', () => {
    expect(whyWords('consolidated')).toBe('Replaced by another page')
    expect(whyWords('The dates were wrong.')).toBe('The dates were wrong.')
  })
})
