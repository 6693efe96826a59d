import { describe, expect, it } from '@jest/globals'

import { CHECK_CODES, checkRow } from '@/domain/checks/check-table'
import type { Knowledge } from '@/domain/checks/knowledge'
import { HOUSE_STYLE_CHECKS } from '@/domain/house-style/house-style'
import {
  heading,
  link,
  list,
  storedParagraph,
  quoteBlock,
  releaseOf,
  releaseSaying,
  textBlockOf,
} from '@tests/support/stored-text'

import { adviceFor } from './advice'

const HTTPS = 'https://example.org/'
const LONG = 'word '.repeat(26)
const HARD =
  'Consequently, considerable interdepartmental organisational responsibilities concerning commissioning arrangements necessitate comprehensive administrative reconfiguration throughout neighbourhood infrastructure, notwithstanding longstanding environmental considerations and intergovernmental understandings.'

const KNOWLEDGE: Knowledge = {
  hasPressOffice: true,
  pictures: new Map([
    ['1', { alt: 'Picture of a hub' }],
    ['2', { alt: 'A hub with a blue door' }],
    ['3', { alt: 'A hub '.repeat(30) }],
  ]),
  brokenLinks: new Map([['https://gone.example.org/', 'there is no such page']]),
  isWord: (word) => !['recieve', 'Blurtn'].includes(word),
}

const advise = (draft: object, knowledge: Knowledge = KNOWLEDGE) =>
  adviceFor({ kind: 'news-releases', draft: draft as Record<string, unknown>, knowledge })
const codes = (draft: object, knowledge?: Knowledge) =>
  advise(draft, knowledge).map(({ code, field }) => `${code} ${field}`)

/** Code, field, a draft with the fault, a similar draft without it. */
const DRAFTS: [string, string, object, object][] = [
  [
    'long-sentence',
    'body.0.content',
    releaseSaying(`${LONG}end.`),
    releaseSaying(`${'word '.repeat(24)}end.`),
  ],
  [
    'long-paragraph',
    'body.0.content',
    releaseSaying('One. Two. Three. Four. Five. Six.'),
    releaseSaying('One. Two. Three. Four. Five.'),
  ],
  [
    'hard-to-read',
    'body.0.content',
    releaseSaying(HARD),
    releaseSaying(
      'The hub is in Market Street and it opens at nine. You can bring a child, a friend or a dog, and stay for as long as you like.',
    ),
  ],
  [
    'standfirst-repeated',
    'body.0.content',
    releaseSaying('A hub opens in town. It is new.'),
    releaseSaying('The hub is new.'),
  ],
  [
    'word-to-avoid',
    'body.0.content',
    releaseSaying('It will deliver key improvements.'),
    releaseSaying('It will deliver meals and teach key stage two.'),
  ],
  [
    'spelling',
    'body.0.content',
    releaseSaying('Families recieve help.'),
    releaseSaying('Families receive help.'),
  ],
  [
    'vague-link-text',
    'body.0.content',
    releaseSaying(storedParagraph('Read it ', link('here', HTTPS), '.')),
    releaseSaying(storedParagraph('Read ', link('the plan', HTTPS), '.')),
  ],
  [
    'same-link-text',
    'body.0.content',
    releaseSaying(
      storedParagraph(link('Hours', `${HTTPS}a`), ' or ', link('hours', `${HTTPS}b`), '.'),
    ),
    releaseSaying(
      storedParagraph(link('Hours', `${HTTPS}a`), ' or ', link('hours', `${HTTPS}a`), '.'),
    ),
  ],
  [
    'link-not-https',
    'body.0.content',
    releaseSaying(storedParagraph(link('The plan', 'http://example.org/'), '.')),
    releaseSaying(storedParagraph(link('The plan', HTTPS), '.')),
  ],
  [
    'link-broken',
    'body.0.address',
    releaseOf({ blockType: 'video-link', address: 'https://gone.example.org/' }),
    releaseOf({ blockType: 'video-link', address: HTTPS }),
  ],
  [
    'quote-marks-doubled',
    'body.0.words',
    releaseOf(quoteBlock('“One.\n\n“Two.”')),
    releaseOf(quoteBlock('“One” and “two”')),
  ],
  [
    'quote-marks-unpaired',
    'body.0.words',
    releaseOf(quoteBlock('We call it “clear vision’.')),
    releaseOf(quoteBlock('One paragraph.\n\nOurs, the councils’ ‘clear vision’.')),
  ],
  [
    'alt-says-picture',
    'body.0.picture',
    releaseOf({ blockType: 'image', picture: 1 }),
    releaseOf({ blockType: 'image', picture: 2 }),
  ],
  [
    'alt-too-long',
    'body.0.pictures',
    releaseOf({ blockType: 'gallery', pictures: ['2', '3'] }),
    releaseOf({ blockType: 'gallery', pictures: ['2'] }),
  ],
]

describe('an advisory check of a draft', () => {
  it.each(DRAFTS)('%s fires at %s, and not beside the fault', (code, field, fault, sound) => {
    expect(codes(fault)).toContain(`${code} ${field}`)
    expect(codes(sound)).not.toContain(`${code} ${field}`)
  })

  it('asks for a press contact where neither the release nor the settings have one', () => {
    const none = { ...KNOWLEDGE, hasPressOffice: false }
    expect(codes(releaseOf(), none)).toContain('no-press-contact pressContact.phone')
    const own = { ...releaseOf(), pressContact: { phone: '01632 960 118' } }
    expect(codes(own, none)).not.toContain('no-press-contact pressContact.phone')
    expect(codes(releaseOf())).not.toContain('no-press-contact pressContact.phone')
  })

  it('says where a text is too long for all of it to be checked', () => {
    const chapter = { ...releaseOf(), title: 'a '.repeat(5000) }
    const body = Array.from({ length: 20 }, () => textBlockOf(storedParagraph('a '.repeat(5000))))
    expect(codes({ ...chapter, body })).toContain('not-all-checked body')
    expect(codes({ ...chapter, body: body.slice(0, 10) })).not.toContain('not-all-checked body')
  })

  it('is tried here or with the imported pages, each one in the table', () => {
    const tried = new Set<string>([
      'not-all-checked',
      ...DRAFTS.map(([code]) => code),
      ...HOUSE_STYLE_CHECKS.map(({ code }) => code),
    ])
    const advisory = CHECK_CODES.filter((code) => checkRow(code).weight === 'advisory')
    expect(advisory.filter((code) => !tried.has(code))).toEqual([])
  })

  it('has nothing to say of plain words', () => {
    expect(codes(releaseSaying('The hub is in Market Street. It opens at 9am.'))).toEqual([])
  })
})

describe('advice', () => {
  it('stands in the order of the fields, the headline first', () => {
    const draft = {
      ...releaseOf(textBlockOf('It opened today.')),
      title: 'A headline that goes on for a good deal longer than anybody wants to read',
      notesToEditors: [{ note: 'Come along!' }],
    }
    expect(codes(draft)).toEqual([
      'title-too-long title',
      'today-without-date body.0.content',
      'exclamation-mark notesToEditors.0.note',
    ])
  })

  it('reads the text of kinds that have no body', () => {
    const person = { title: 'Jo Example', biography: textBlockOf('Jo doesn’t mind.').content }
    expect(codes(person)).toEqual(['negative-contraction biography'])
  })

  it('leaves a direct quote as it was said, and reads a reported one', () => {
    const said =
      'It doesn’t matter! We’ll tackle it today - on 5th May, and people with disabilities, and each and every one of us, will recieve what it is that we have done here\u00A0.'
    expect(codes(releaseOf(quoteBlock(said)))).toEqual([])
    const reported = codes(releaseOf(quoteBlock(said, 'reported')))
    for (const code of ['negative-contraction', 'word-to-avoid', 'spelling', 'long-sentence'])
      expect(reported).toContain(`${code} body.0.words`)
  })

  it('leaves words between quotation marks in running text as they are', () => {
    const said = `She said “we’ll tackle it and recieve it, and ${LONG}” and left.`
    expect(codes(releaseSaying(said))).toEqual([])
  })

  it('names a misspelt word once, and no address or abbreviation', () => {
    const draft = releaseSaying('We recieve. They recieve, at recieve@example.org. NEET.')
    const spelling = advise(draft).filter(({ code }) => code === 'spelling')
    expect(spelling.map(({ message }) => message.split(' ')[0])).toEqual(['“recieve”'])
  })
})

describe('a word to avoid', () => {
  it.each([
    'Foster carers foster a child.',
    'Fostering Friendly is a pledge.',
    'The impact of leaders is good.',
    'Our value is Empowerment.',
    'A key worker has the key.',
    'The firm will strengthen the bridge.',
  ])('has its exceptions: %s', (words) => {
    expect(codes(releaseSaying(words))).toEqual([])
  })

  it.each([
    ['We foster a sense of pride.', 'foster'],
    ['It will impact on families.', 'impact'],
    ['We pledge to help.', 'pledge'],
    ['The plan empowers families.', 'empowers'],
    ['This is a key step.', 'key'],
    ['We are committed to change.', 'committed to'],
    ['We focus on families.', 'focus'],
  ])('is seen in: %s', (words, word) => {
    expect(advise(releaseSaying(words)).map(({ message }) => message)).toEqual([
      expect.stringContaining(`“${word}”`),
    ])
  })
})

/** The defects that people found in the council's own pages (content.md, 7), as drafts. */
describe('a defect of the council’s own pages', () => {
  it.each([
    [
      'a period that ends before it starts',
      'The plan for 2021-2013 is out.',
      'period-ends-before-start',
    ],
    ['“ closed by ’', 'We want the “plan’ to work.', 'quote-marks-mismatched'],
    ['a missing apostrophe', 'It is the councils approach.', 'apostrophe-missing'],
    ['today and a day without its year', 'It opened today (15 June).', 'today-without-date'],
    ['the month first', 'It opened on November 25.', 'month-first-date'],
    ['an ordinal', 'It opened on 15th June 2021.', 'ordinal-date'],
    ['a hyphen for a dash', 'It opened - late.', 'spaced-hyphen'],
    ['hyphen and dash mixed', 'It opened - late – again.', 'mixed-dashes'],
    [
      'a month without year near a number',
      'Up from 53 per cent in November.',
      'month-without-year',
    ],
    ['an abbreviation', 'An SGO is made.', 'abbreviation-unexplained'],
    ['a dash without its space', 'Fairer- We help.', 'dash-spacing'],
    ['an ampersand', 'Care & quality.', 'ampersand'],
    ['an exclamation mark', 'Join us!', 'exclamation-mark'],
    [
      'one name in two ways',
      'Race at Work Charter. The Race at work Charter.',
      'name-capitals-differ',
    ],
    ['no full stop', 'We have signed the pledge and are proud of it', 'final-stop-missing'],
    ['two kinds of marks', "The “plan” isn't new.", 'mixed-quote-styles'],
    ['people with disabilities', 'It helps people with disabilities.', 'with-disabilities'],
    ['a no-break space', 'It is\u00A0new.', 'invisible-character'],
    ['a no-break hyphen', 'Stoke\u2011on\u2011Trent.', 'invisible-character'],
    ['a narrow no-break space', 'It is\u202Fnew.', 'invisible-character'],
    [
      'a claim without its figure',
      'It is higher than the national average.',
      'claim-without-figure',
    ],
    ['a negative contraction', 'They aren’t new.', 'negative-contraction'],
    ['Council in capitals', 'What the Council wants.', 'council-capital'],
  ])('%s', (_what, words, code) => {
    expect(codes(releaseSaying(words))).toContain(`${code} body.0.content`)
  })

  it('no full stop missing where a blank follows it', () => {
    expect(codes(releaseSaying('We have signed the pledge and are proud of it. '))).toEqual([])
  })

  it('a headline of 124 characters', () => {
    expect(codes({ ...releaseOf(), title: 'x'.repeat(124) })).toEqual(['title-too-long title'])
  })

  it('a question as heading', () => {
    expect(codes(releaseSaying(heading('h2', 'Who are we looking for?')))).toEqual([
      'heading-is-question body.0.content',
    ])
  })

  it('“here” as the words of a link', () => {
    expect(codes(releaseSaying(storedParagraph('A copy is ', link('here', HTTPS), '.')))).toEqual([
      'vague-link-text body.0.content',
    ])
  })

  it('a colon that is a semicolon is seen on imports only: a list needs no lead-in field', () => {
    expect(codes(releaseSaying('We have:', list('a face', 'a bell')))).toEqual([])
  })
})
