import { randomUUID } from 'node:crypto'

import { textBlock } from '@tests/support/fixtures'

import type { NewsRelease } from '@/cms/generated/payload-types'
import { RELEASE_KINDS, SUMMARY_LIMIT, type ReleaseKind } from '@/domain/content-types'
import { slugFrom } from '@/domain/slug'

import { type Dice, diceFrom, headline, plausibleParagraph, sentence } from './plausible'

/** Ids of the documents that releases link to. */
export type Links = Readonly<
  Record<'topics' | 'campaigns' | 'places' | 'people' | 'organisations', readonly string[]>
>

type Row = Partial<NewsRelease> & Record<string, unknown>

const NEWEST = Date.parse('2026-09-01T08:00:00Z')
const YEARS = 12
const KINDS = Object.keys(RELEASE_KINDS) as ReleaseKind[]
const PARAGRAPHS = 7

/** The slug of the release with this number; 0 is the newest. */
export const releaseSlug = (number: number): string =>
  `${slugFrom(headline(diceFrom(number)))}-${number + 1}`

/** The row of a published release of about 450 words, with two quotes, a figure and links. */
export function fixtureRelease(args: { number: number; of: number; links: Links }): Row {
  const { number, of, links } = args
  const dice = diceFrom(number)
  const title = headline(dice)
  const at = new Date(NEWEST - (number / of) * YEARS * 365 * 86_400_000).toISOString()
  return {
    title,
    slug: releaseSlug(number),
    summary: sentence(dice).slice(0, SUMMARY_LIMIT),
    kind: dice.oneOf(KINDS),
    reference: `PR/${10_000 + number}`,
    body: bodyOf(dice, links),
    notesToEditors: [sentence(dice), sentence(dice)].map((note) => ({ id: randomUUID(), note })),
    topics: [dice.oneOf(links.topics)],
    campaigns: dice.below(3) === 0 ? [dice.oneOf(links.campaigns)] : [],
    places: [dice.oneOf(links.places)],
    people: [dice.oneOf(links.people)],
    organisations: [dice.oneOf(links.organisations)],
    ...publishedAt(at),
  }
}

function bodyOf(dice: Dice, links: Links): NonNullable<NewsRelease['body']> {
  const text = () => textBlock(plausibleParagraph(dice), plausibleParagraph(dice, 2))
  const quote = () => ({
    blockType: 'quote' as const,
    kind: 'direct' as const,
    words: plausibleParagraph(dice, 2),
    speaker: dice.oneOf(links.people),
    speakerName: 'Robin Vale',
    speakerRole: 'cabinet member for children and young people',
  })
  const texts = Array.from({ length: Math.floor(PARAGRAPHS / 2) }, text)
  return [...texts.slice(0, 2), quote(), ...texts.slice(2), quote()] as never // Payload fills in the rest
}

/** The fields that the workflow would have set on publication. */
export const publishedAt = (at: string): Row => ({
  state: 'published',
  _status: 'published',
  issuedBy: 'Exampleton City Council',
  authorIds: [],
  firstPublishedAt: at,
  publishedAt: at,
  createdAt: at,
  updatedAt: at,
})
