import type { ParsedPage, ParsedQuote } from '@/domain/text/parsed-page'

import { speakerPrinted } from './body-from-page'
import { hasShortStandfirst } from './draft-from-page'
import type { FoundLinks } from './find-links'

/** What an editor needs to know about a new draft: links found, and what the text cannot supply. */
export const notesForEditor = (page: ParsedPage, links: FoundLinks): string[] => [
  ...standfirstNotes(page),
  ...page.blocks.flatMap((block) => (block.type === 'quote' ? quoteNotes(block, links) : [])),
  ...page.blocks.flatMap((block) => (block.type === 'rating' ? RATING_NOTES : [])),
  ...campaignNotes(page, links),
  ...page.banners.map(({ heading, text }) => `Left out, a banner of the site: ${heading ?? text}`),
  ...page.pictures.map(({ alt }) => `Left out, a picture with its words only: ${alt}`),
  ...page.vacancies.map(({ title }) => `Named, not made: the vacancy ${title}`),
]

const RATING_NOTES = [
  'Add the framework and the scale of the rating table: the page prints neither.',
]

function standfirstNotes(page: ParsedPage): string[] {
  if (!page.standfirst) return ['No first paragraph was found for the standfirst: write one.']
  return hasShortStandfirst(page)
    ? []
    : ['The first paragraph is too long for a standfirst: it opens the body. Write a shorter one.']
}

function quoteNotes({ attribution, lines }: ParsedQuote, { people }: FoundLinks): string[] {
  const printed = speakerPrinted(attribution)
  if (!attribution || !printed || !attribution.speakerName)
    return [`Line ${lines[0]}: the quote does not name its speaker.`]
  const link = people.has(attribution.speakerName)
    ? `${printed} was linked to the person of that name.`
    : `${printed} is not in the list of people: the name stands as printed.`
  return [link, ...wordsLeftOut(attribution, lines[0])]
}

const SAID = new Set([
  'said',
  'says',
  'added',
  'adds',
  'commented',
  'explained',
  'continued',
  'also',
])

/** An attribution may contain more than a name and role; the draft has no field for the rest. */
function wordsLeftOut(attribution: NonNullable<ParsedQuote['attribution']>, line = 0): string[] {
  const wordsOf = (text: string | null): string[] => text?.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const kept = new Set(
    [speakerPrinted(attribution), attribution.roleText].flatMap((text) => wordsOf(text)),
  )
  const left = wordsOf(attribution.printed.replace(/^[-–—]\s*/u, '')).filter(
    (word) => !kept.has(word) && !SAID.has(word.toLowerCase()),
  )
  return left.length > 0
    ? [`Line ${line}: not all of “${attribution.printed}” has a place in the draft.`]
    : []
}

function campaignNotes({ strandLabel }: ParsedPage, { campaign }: FoundLinks): string[] {
  if (!strandLabel) return []
  return campaign
    ? [`The label “${strandLabel}” was linked to the campaign ${campaign.title}.`]
    : [`No campaign has the name of the label “${strandLabel}”.`]
}
