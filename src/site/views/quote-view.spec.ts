import { describe, expect, it } from '@jest/globals'

import type { Person, QuoteBlock } from '@/cms/generated/payload-types'

import { toQuoteView, withQuotationMarks } from './quote-view'

const quote: QuoteBlock = {
  blockType: 'quote',
  kind: 'direct',
  words: 'First.\n\nLast.',
  speakerName: 'Councillor Sam Example',
  speakerRole: 'cabinet member for children and young people',
  saidOn: '2021-06-15T12:00:00.000Z',
}
const args = { number: 1, portrait: null }
const timestamps = { createdAt: '2021-01-01', updatedAt: '2021-01-01' }

describe('a quote', () => {
  it.each([
    [['Only.'], ['“Only.”']],
    [
      ['First.', 'Second.', 'Last.'],
      ['“First.', '“Second.', '“Last.”'],
    ],
  ])('opens each paragraph with a mark and closes the last one only', (words, printed) => {
    expect(withQuotationMarks(words)).toEqual(printed)
  })

  it('keeps the exact words, spaces and all', () => {
    const words = 'We said  “yes” – twice.'
    expect(toQuoteView({ ...quote, words }, args).paragraphs).toEqual([`“${words}”`])
  })

  it('says the role of the day and the month it was said in', () => {
    const view = toQuoteView(quote, args)
    expect(view.role).toBe('cabinet member for children and young people')
    expect(view.roleNote).toBe('Role when this was said, June 2021')
  })

  it('takes nothing but a link from what the speaker is today', () => {
    const speaker: Person = {
      id: '7',
      title: 'Renamed',
      slug: 'sam-example',
      appointments: [{ role: 'council leader', isHeldNow: true }],
      ...timestamps,
    }
    const view = toQuoteView({ ...quote, speaker }, args)
    expect(view.speaker).toEqual({
      name: 'Councillor Sam Example',
      path: '/people/sam-example',
      portrait: null,
    })
    expect(JSON.stringify(view)).not.toMatch(/council leader|Renamed/)
  })

  it('does not link to a speaker who is not public', () => {
    expect(toQuoteView({ ...quote, speaker: '7' }, args).speaker.path).toBeNull()
  })

  it.each([
    [60, false],
    [61, true],
  ])('of %i words is set long: %s', (count, isLong) => {
    const words = Array.from({ length: count }, () => 'word').join(' ')
    expect(toQuoteView({ ...quote, words }, args).isLong).toBe(isLong)
  })

  it('says that reported speech is not word for word', () => {
    const view = toQuoteView({ ...quote, kind: 'reported' }, args)
    expect(view.paragraphs).toEqual(['First.', 'Last.'])
    expect(view.roleNote).toBe('Role when this was said, June 2021. Reported, not word for word')
  })

  it.each([
    [{ speakerRole: null }, 'Said in June 2021'],
    [{ saidOn: null }, 'Role when this was said'],
    [{ speakerRole: null, saidOn: null }, ''],
  ])('prints no more than was stored: %o', (missing, note) => {
    expect(toQuoteView({ ...quote, ...missing }, args).roleNote).toBe(note)
  })
})
