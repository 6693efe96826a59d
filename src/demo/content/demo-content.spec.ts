import { describe, expect, it } from '@jest/globals'

import { daysBefore } from '@/demo/calendar'
import { PICTURES } from '@/demo/media/pictures'
import { targetsOf } from '@/demo/references'

import { DEMO_CONTENT, kindsInOrder } from './demo-content'
import { DOCUMENTS } from './documents'
import { PLACES } from './places'
import { FEATURED, IDENTITY } from './settings'
import { TOPICS } from './topics'

const LONGEST_SENTENCE = 25
const NOW = new Date('2026-03-04T12:00:00Z')

const items = kindsInOrder.flatMap((kind) =>
  DEMO_CONTENT[kind].map((item) => ({ ...item, name: `${kind}/${item.slug}` })),
)

/** All printed text: URLs, names and internal fields are left out. */
function printed(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return NOT_PRINTED.has(field) ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    printed(inner, Array.isArray(value) ? field : key),
  )
}

const NOT_PRINTED = new Set(
  'blockType slug formerAddress judgement grade reportAddress url address applyAddress bookingAddress accessibleVersion linkAddress externalSite publishAt'.split(
    ' ',
  ),
)

const texts = printed([items, IDENTITY, PICTURES, DOCUMENTS, TOPICS, PLACES]).filter(
  (text) => !/^demo(-time)?:/.test(text),
)

const sentences = texts.flatMap((text) =>
  [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)]
    .flatMap(({ segment }) => segment.split('\n'))
    .map((sentence) => sentence.trim()),
)

/** GOV.UK style guide, "Words to avoid", except words used as names: Ofsted's terms, the values. */
const AVOIDED =
  /\b(?:deliver(?:s|ed|ing|y)?|tackl(?:e|es|ed|ing)|key|transform\w*|focus\w*|commit\w*|robust|streamlin\w*|facilitat\w*|utilis\w*|leverag\w*|going forward|in order to|whilst|strengthen\w*|agenda|collaborat\w*|combat\w*|dialogue|empower(?:s|ed|ing)?|liais\w*|overarching|pledg(?:es|ed|ing)|initiat\w*|disincentiv\w*|slimming|thriv\w*|journey|vibrant|fantastic|unprecedented|ring-?fenc\w*)\b/iu

describe('the demo content, as tables', () => {
  it('links to nothing that does not exist', () => {
    const known = new Set([
      ...items.map(({ name }) => name),
      ...[...PICTURES, ...DOCUMENTS].map(({ slug }) => `media/${slug}`),
      ...TOPICS.map(({ slug }) => `topics/${slug}`),
      ...PLACES.map(({ slug }) => `places/${slug}`),
    ])
    const broken = [...items, FEATURED].flatMap(targetsOf).filter((target) => !known.has(target))
    expect(broken).toEqual([])
  })

  it('tells each journey in the order it happened', () => {
    const backwards = items.filter(({ journey }) => {
      const times = journey.map(({ daysAgo, at }) => daysBefore(NOW, daysAgo, at).getTime())
      return times.some((time, index) => index > 0 && time <= (times[index - 1] ?? 0))
    })
    expect(backwards.map(({ name }) => name)).toEqual([])
  })

  it('has every item approved by somebody who did not write it', () => {
    const own = items.filter(({ journey, writer = 'author' }) =>
      journey.some(
        ({ transition, by, isRefused }) => transition === 'approve' && by === writer && !isRefused,
      ),
    )
    expect(own.map(({ name }) => name)).toEqual([])
  })

  it('keeps sentences short', () => {
    const long = sentences.filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)
    expect(long).toEqual([])
  })

  it('avoids the words that GOV.UK avoids, contractions of “not” and exclamation marks', () => {
    // Ofsted's own term, and the name of a value.
    const own = (text: string) => text.replace('coordinated and relentless drive', '')
    expect(texts.filter((text) => AVOIDED.test(own(text)))).toEqual([])
    expect(texts.filter((text) => /\w+n[’']t\b|!|&/.test(text))).toEqual([])
  })

  it('writes dates as 4 June 2017, without an ordinal and with their year', () => {
    const months =
      'January|February|March|April|May|June|July|August|September|October|November|December'
    const wrong = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b(?:${months}) \\d{1,2}\\b(?!\\d)`)
    expect(texts.filter((text) => wrong.test(text))).toEqual([])
  })
})
