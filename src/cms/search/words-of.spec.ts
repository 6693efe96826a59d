import { describe, expect, it } from '@jest/globals'

import { searchExcerpt } from './excerpt'
import { searchableWords } from './words-of'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const body = [
  {
    id: 'abc123',
    blockType: 'text',
    content: {
      root: {
        type: 'root',
        children: [
          { type: 'paragraph', children: [text('Stoke'), text('-on-Trent', 1), text(' opens')] },
          { type: 'paragraph', children: [text('four hubs.')] },
        ],
      },
    },
  },
  {
    blockType: 'quote',
    kind: 'direct',
    words: 'Well done.',
    speakerName: 'Jo Smith',
    speaker: 'id9',
  },
  { blockType: 'call-to-action', heading: 'Ask', actions: [{ label: 'Form', address: '/secret' }] },
]

describe('the words of a body', () => {
  it('are those a reader sees, a line for each paragraph, bold letters in their word', () => {
    expect(searchableWords(body)).toBe(
      'Stoke-on-Trent opens\nfour hubs.\nWell done.\nJo Smith\nAsk\nForm',
    )
  })

  it('are none where there is nothing', () => {
    expect([
      searchableWords(null),
      searchableWords(undefined),
      searchableWords([]),
      searchableWords(7),
    ]).toEqual(['', '', '', ''])
  })
})

describe('an excerpt', () => {
  it('stands around the first word that was looked for, as it is written', () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ')
    expect(searchExcerpt({ text: `${words} Stoke\u2011on\u2011Trent end`, q: 'trent' })).toBe(
      '… w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 Stoke\u2011on\u2011Trent end',
    )
  })

  it('is empty where the words are in the title only', () => {
    expect(searchExcerpt({ text: 'Nothing of it', q: 'hub' })).toBe('')
    expect(searchExcerpt({ text: 'Nothing of it', q: ' ' })).toBe('')
  })
})
