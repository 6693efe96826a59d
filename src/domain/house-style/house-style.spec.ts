import { describe, expect, it } from '@jest/globals'

import type { ParsedPage } from '@/domain/text/parsed-page'
import { fileFrom, fixturePage, pageOf, releaseWith } from '@tests/fixtures/import/read-fixture'

import { HOUSE_STYLE_CHECKS, houseStyleFindings } from './house-style'

const codesOf = (page: ParsedPage): string[] => houseStyleFindings(page).map(({ code }) => code)
const SAID = 'Councillor Lee Marsh, leader, said:'
const LONG = 'a clock that is very much longer than any clock that anybody ever had'

/** Code, a body with the fault, a similar body without it. */
const BODIES: [string, string, string][] = [
  ['ordinal-date', 'It opens on 15th June 2021.', 'It opens on 15 June 2021, on the 5th floor.'],
  ['today-without-date', 'It opened today (12 May).', 'It opened today (12 May 2021).'],
  ['today-without-date', 'It opened today.', `${SAID} “I read today’s news.”`],
  ['month-first-date', 'It opens on June 15.', 'It opens in June 2021.'],
  ['month-without-year', 'It had 53 per cent in November.', 'It had 53 per cent in November 2020.'],
  [
    'period-ends-before-start',
    'The Clock Plan 2021-2013 is new.',
    'The Clock Plan 2013-2021 is new.',
  ],
  ['quote-marks-mismatched', 'The “Clock Plan’ is new.', 'The “Clock Plan” is the towns’ own.'],
  ['quote-marks-mismatched', 'The Clock Plan” is new.', 'The ‘Clock’s Plan’ is new.'],
  ['quote-marks-mismatched', `${SAID} “One.\n\nTwo is here.`, `${SAID} “One.\n\n“Two.”`],
  ['mixed-quote-styles', "The “plan” isn't ready.", 'The “plan” isn’t ready.'],
  ['spaced-hyphen', 'It is new - and loud.', 'It is brand-new – and loud.'],
  ['mixed-dashes', 'It is new - and loud – and round.', 'It is new – and loud – and round.'],
  ['dash-spacing', 'It is new- but loud no more- Never.', 'Short- and long-term plans.'],
  ['semicolon-before-list', 'It has;\n\n• a face\n• a bell', 'It has:\n\n• a face\n• a bell'],
  ['final-stop-missing', `It is ${LONG} before or will have again`, `It is ${LONG}.`],
  ['exclamation-mark', 'It is new!', 'It is new.'],
  ['ampersand', 'It has a face & a bell.', 'It has a face and a bell.'],
  ['double-space', 'It is new.\u00A0 It rings.', 'It is new.\u00A0It rings.'],
  ['apostrophe-missing', 'The councils approach is slow.', 'The councils are slow.'],
  ['apostrophe-missing', 'The childrens home is near.', 'The children’s home is near.'],
  ['negative-contraction', 'They don’t ring.', 'They’ll ring.'],
  ['per-cent', 'It is 5 per cent late.', 'It is 5% late.'],
  [
    'with-disabilities',
    'It helps people with disabilities.',
    `${SAID} “It helps people with disabilities.”`,
  ],
  [
    'council-capital',
    'It is what the Council wants.',
    'It is what the Exampleton District Council wants.',
  ],
  ['council-plural', 'The council are glad.', 'The council is glad. It is proud.'],
  [
    'council-plural',
    'The council is glad. They are proud.',
    'The clocks are glad. They are proud.',
  ],
  ['wrong-term', 'Mixed Raced colleagues rang.', 'Mixed race colleagues rang.'],
  ['latin-abbreviation', 'Ring bells, eg at noon.', 'Ring bells, for example at noon.'],
  ['whilst', 'It rings whilst we sleep.', 'It rings while we sleep.'],
  [
    'claim-without-figure',
    'It has the highest clock in England.',
    'It has the high clock in England.',
  ],
  [
    'name-capitals-differ',
    'Ring at work Day\n\nWe keep Ring at Work Day.',
    'Ring at Work Day\n\nWe keep Ring at Work Day.',
  ],
  [
    'name-capitals-differ',
    'Clock Friendly is new. We are clock friendly towns.',
    'Clock Friendly Town is new. We are clock friendly.',
  ],
  [
    'councillor-title-missing',
    `${SAID} “One.”\n\nCouncil leader Kim Ash said: “Two.”`,
    `${SAID} “One.”\n\nHeadteacher Kim Ash said: “Two.”`,
  ],
  [
    'attribution-comma',
    'Councillor Lee Marsh, leader of the council said: “One.”',
    `${SAID} “One.”`,
  ],
  [
    'vague-link-text',
    'You can read the plan here.',
    'You can read the plan we have here in the library.',
  ],
  [
    'link-without-address',
    'You can apply today.',
    'You can apply today at https://clock.example.test',
  ],
  ['call-to-action-without-address', 'If so, we want to hear from you.', 'We hear from you.'],
  [
    'abbreviation-unexplained',
    'The PFA wound it.',
    'The Parks and Fields Alliance (PFA) wound it. The PFA is old, the BBC is older.',
  ],
  ['invisible-character', 'It\u202Fis new.', 'It is new.'],
  [
    'heading-is-question',
    'What is a clock?\n\nIt rings, and it never stops.',
    'A clock\n\nIt rings.',
  ],
  [
    'figure-without-source',
    'We have 40 clocks.',
    'We have 40 clocks, according to the clock survey.',
  ],
  [
    'overall-grade-not-in-summary',
    'Ofsted rated:\n\n• Help – Good\n• Overall – Inadequate',
    'Ofsted rated:\n\n• Help – Good\n• Bells – Inadequate',
  ],
]

const release = (head: string, tail = ''): string => `${head}\n\nThe clock is new.${tail}`

/** Code, a page with the fault, a page without it. */
const PAGES: [string, string, string][] = [
  [
    'title-too-long',
    release(`Town gets ${LONG}\n\nPublished: 12 May 2021`),
    release('Town gets a clock\n\nPublished: 12 May 2021'),
  ],
  [
    'title-repeated',
    release('A clock\n\nPublished: 12 May 2021\n\nA clock'),
    release('A clock\n\nPublished: 12 May 2021'),
  ],
  [
    'title-punctuation',
    release('Is it a clock?\n\nPublished: 12 May 2021'),
    release('It is a clock\n\nPublished: 12 May 2021'),
  ],
  [
    'standfirst-too-long',
    release(`A clock\n\n${'It is new, so new. '.repeat(9)}`),
    release('A clock'),
  ],
  [
    'no-press-contact',
    release('A clock\n\nPublished: 12 May 2021'),
    release('A clock', '\n\nENDS\n\nPress contact\n01632 960 001'),
  ],
  [
    'no-notes-to-editors',
    release('A clock\n\nPublished: 12 May 2021'),
    release('A clock', '\n\nNotes to editors\n\n1. It is new.'),
  ],
  ['no-ends', release('A clock\n\nPublished: 12 May 2021'), release('A clock', '\n\nENDS')],
  [
    'weekday-wrong',
    release('A clock\n\nPublished: Monday 12 May 2021'),
    release('A clock\n\nPublished: Wednesday 12 May 2021'),
  ],
  [
    'published-date-unreadable',
    release('A clock\n\nPublished: 31 June 2021'),
    release('A clock\n\nPublished: 30 June 2021'),
  ],
  [
    'label-run-into-date',
    release('A clock\n\nOn time Published: 12 May 2021'),
    release('A clock\n\nPublished: 12 May 2021'),
  ],
  ['page-undated', release('A clock'), release('A clock', '\n\nLast updated 12 May 2021.')],
  [
    'relative-time-undated',
    release('A clock', '\n\nIt was built in the last year.'),
    release('A clock\n\nPublished: 12 May 2021', '\n\nIt was built in the last year.'),
  ],
  ['breadcrumb-as-text', release('You are here: Home | A clock\n\nA clock'), release('A clock')],
  [
    'address-as-link-text',
    release(
      'News 2021\n\nBells ring in 2021.\n\nbells.example.test\n\nA new clock\n\nPublished: 12 May 2021',
    ),
    release('A clock'),
  ],
  [
    'banner-out-of-time',
    release('News\n\nBells ring in 2031.\n\nA new clock\n\nPublished: 12 May 2021'),
    release('News\n\nBells ring in 2021.\n\nA new clock\n\nPublished: 12 May 2021'),
  ],
]

describe('a house-style check', () => {
  it.each(BODIES)('%s fires on the fault and not beside it', (code, fault, sound) => {
    expect(codesOf(releaseWith(fault))).toContain(code)
    expect(codesOf(releaseWith(sound))).not.toContain(code)
  })

  it.each(PAGES)('%s fires on a page that has the fault and on no other', (code, fault, sound) => {
    expect(codesOf(pageOf(fileFrom(fault)))).toContain(code)
    expect(codesOf(pageOf(fileFrom(sound)))).not.toContain(code)
  })

  it('is tried here, each one, and has a code of its own', () => {
    const codes = HOUSE_STYLE_CHECKS.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set([...BODIES, ...PAGES].map(([code]) => code))).toEqual(new Set(codes))
  })
})

describe('a finding', () => {
  it('says when it stands in somebody’s own words, which stay', () => {
    const findings = houseStyleFindings(releaseWith(`It isn’t new.\n\n${SAID} “It isn’t old.”`))
    expect(findings.filter(({ code }) => code === 'negative-contraction')).toMatchObject([
      { line: 7, isInsideQuote: false },
      { line: 9, isInsideQuote: true, excerpt: expect.stringContaining('“It isn’t old.”') },
    ])
  })

  it('counts invisible characters by their kind, blanks at line ends included', () => {
    const findings = houseStyleFindings(fixturePage('values-page.txt'))
    const counts = findings.filter(({ code }) => code === 'invisible-character')
    expect(counts.map(({ excerpt, count }) => [excerpt, count])).toEqual([
      ['U+00A0 × 9', 9],
      ['U+202F × 1', 1],
    ])
  })

  it('is not raised more often than a person would read', () => {
    const page = releaseWith('It rings! '.repeat(1000))
    const marks = houseStyleFindings(page).filter(({ code }) => code === 'exclamation-mark')
    expect(marks).toHaveLength(200)
    expect(marks.at(-1)?.message).toContain('There are more like it.')
  })
})
