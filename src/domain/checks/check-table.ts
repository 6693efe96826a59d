import { SUMMARY_LIMIT } from '@/domain/content-types'

/** Limits of the house style (GOV.UK publishing guidance, "Titles" and "Clear language"). */
export const TITLE_LIMIT = 65
export const LONGEST = { sentenceWords: 25, paragraphSentences: 5 } as const
/** Above this reading age a paragraph is hard for many readers (docs/adr/0008). */
export const READING_AGE_LIMIT = 20

/** All texts of a draft together, in characters: the length of a short book. */
export const MOST_CHECKED = 150_000

/** `blocking` prevents submission and publication; `advisory` prevents nothing. */
type CheckWeight = 'blocking' | 'advisory'

export type CheckRow = {
  readonly weight: CheckWeight
  /** The place in the form that the finding links to. */
  readonly at: string
  /** The message for the person who has to fix it. `{…}` is replaced with facts of the case. */
  readonly wording: string
  /** `import`: applies to scraped pages only; in a draft this is a field. */
  readonly seenIn?: 'import'
}

const blocking = (at: string, wording: string): CheckRow => ({ weight: 'blocking', at, wording })
const advice = (at: string, wording: string): CheckRow => ({ weight: 'advisory', at, wording })
const ofImports = (at: string, wording: string): CheckRow => ({
  ...advice(at, wording),
  seenIn: 'import',
})

/**
 * Every check, one row each: its weight, its place in the form and its message. The checks
 * themselves are in this folder and in domain/house-style. docs/checks.md is generated from this
 * table.
 */
const CHECKS = {
  'no-title': blocking('Headline', 'Write the {name}.'),
  'title-too-long': advice('Headline', `The title is over ${TITLE_LIMIT} characters.`),
  'title-punctuation': advice(
    'Headline',
    'A title has no full stop, no question mark and no dash.',
  ),
  'title-repeated': ofImports('Headline', 'The title is printed twice. It was imported once.'),

  'no-summary': blocking('Standfirst', 'Write the {name}.'),
  'long-summary': blocking(
    'Standfirst',
    `Shorten the {name}: {count} characters, the limit is ${SUMMARY_LIMIT}.`,
  ),
  'standfirst-too-long': ofImports(
    'Standfirst',
    `The first paragraph is over ${SUMMARY_LIMIT} characters: write a shorter standfirst.`,
  ),
  'standfirst-repeated': advice(
    'Body',
    'The first paragraph repeats the standfirst. Go on from it.',
  ),
  'overall-grade-not-in-summary': advice(
    'Standfirst',
    'Neither the title nor the first paragraph gives the overall grade.',
  ),

  'no-body': blocking('Body', 'Write the body: add at least one block of text.'),
  'long-sentence': advice(
    'Text',
    `This sentence has {count} words. Split it: ${LONGEST.sentenceWords} at most.`,
  ),
  'long-paragraph': advice(
    'Text',
    `This paragraph has {count} sentences. Split it: ${LONGEST.paragraphSentences} at most.`,
  ),
  'hard-to-read': advice(
    'Text',
    'This paragraph reads like text for people of {age} and over. Use shorter words and sentences.',
  ),
  'word-to-avoid': advice('Text', '“{word}” is a word to avoid. {instead}'),
  spelling: advice(
    'Text',
    '“{word}” is not in the dictionary. If it is a name or a term, add it in the settings.',
  ),
  'abbreviation-unexplained': advice('Text', 'Explain the abbreviation where it first stands.'),
  'invisible-character': advice('Text', 'The text holds characters that cannot be seen.'),

  'heading-skipped': blocking(
    'Text',
    'This heading is level {level}; after the one before it, level {wanted} is due.',
  ),
  'heading-is-question': advice('Text', 'A heading says what stands under it; it does not ask.'),
  'table-without-header': blocking(
    'Text',
    'This table has no headers. Mark its first row or first column as header.',
  ),

  'vague-link-text': advice('Text', 'The words of a link say where it goes: not “here”.'),
  'same-link-text': advice('Text', 'Two links have the same words and go to different places.'),
  'link-not-https': advice('Link', 'This link is not secure. Try the address with https.'),
  'link-broken': advice('Link', 'This link did not work when it was last tried: {problem}.'),
  'address-as-link-text': advice('Text', 'A bare address is no link text; say what is there.'),
  'link-without-address': ofImports(
    'Text',
    'The words promise a link and no address is printed. Add it.',
  ),
  'call-to-action-without-address': advice(
    'Text',
    'The words ask readers to do something and say nothing of where.',
  ),
  'breadcrumb-as-text': ofImports(
    'Text',
    'The breadcrumb is printed as text. The site makes its own.',
  ),

  'empty-quote': blocking('Quote', 'Write what was said, or take the quote out.'),
  'no-speaker': blocking('Quote', 'Say who said it: a quote needs its speaker.'),
  'quote-marks-doubled': advice(
    'Quote',
    'The quote stands in quotation marks. The page adds them: take these out.',
  ),
  'quote-marks-unpaired': advice(
    'Quote',
    'A quotation mark inside this quote opens and does not close. Check it against what was said.',
  ),
  'quote-marks-mismatched': advice(
    'Text',
    'A quotation opens with one mark and closes with another, or does not close.',
  ),
  'mixed-quote-styles': advice('Text', 'Straight and curly quotation marks are mixed on the page.'),
  'councillor-title-missing': advice(
    'Quote',
    'This councillor has no “Councillor” before the name and another has.',
  ),
  'attribution-comma': advice('Quote', 'Close the role with a comma before “said”.'),

  'no-alt-text': blocking('Picture', 'Describe the picture, or mark it decorative.'),
  'alt-says-picture': advice(
    'Picture',
    'The alt text says that it is a picture. Say only what it shows.',
  ),
  'alt-too-long': advice(
    'Picture',
    'The alt text has {count} characters. About 125 is as much as anybody wants to hear.',
  ),

  'ends-before-start': blocking('Dates', 'The end has to be after the start.'),
  'end-year-before-start': blocking(
    'Dates',
    'The end year {end} is before the start year {start}.',
  ),
  'period-ends-before-start': advice(
    'Text',
    'The period ends before it starts. Ask which years are meant; do not guess.',
  ),
  'today-without-date': advice(
    'Text',
    '“Today” needs the full date after it: today (15 June 2021).',
  ),
  'ordinal-date': advice(
    'Text',
    'Write the day as a plain number: 15 June 2021, not 15th June 2021.',
  ),
  'month-first-date': advice('Text', 'Put the day before the month: 25 November.'),
  'month-without-year': advice('Text', 'A figure is tied to a month that has no year.'),
  'weekday-wrong': advice('Text', 'The weekday does not belong to the published date.'),
  'published-date-unreadable': ofImports(
    'Page',
    'The published date could not be read as a day. Set it by hand.',
  ),
  'label-run-into-date': ofImports(
    'Page',
    'A label stands on the line of the published date. It was taken as the strand.',
  ),
  'page-undated': ofImports('Page', 'The page has no date. Set a review date.'),
  'relative-time-undated': advice('Text', 'The page has no date, so a reader cannot place this.'),

  'figure-without-source': advice('Figure', 'The figure has no source.'),
  'claim-without-figure': advice('Text', 'The comparison gives no figure, no date or no source.'),

  'no-press-contact': advice(
    'Press contact',
    'The release has no press contact: a name, and a phone number or an email.',
  ),
  'no-notes-to-editors': ofImports('Page', 'The release has no notes to editors.'),
  'no-ends': ofImports('Page', 'The release does not say where it ends.'),
  'banner-out-of-time': ofImports(
    'Page',
    'The site banner speaks of another year than the release. It is not part of the story.',
  ),

  'spaced-hyphen': advice('Text', 'A hyphen stands for a dash: use an en dash ( – ) or a comma.'),
  'mixed-dashes': advice('Text', 'Hyphens and en dashes both stand for dashes on the page.'),
  'dash-spacing': advice('Text', 'A dash needs a space on both sides.'),
  'semicolon-before-list': advice('Text', 'Open a list with a colon, not a semicolon.'),
  'final-stop-missing': advice('Text', 'The paragraph has no full stop at the end.'),
  'exclamation-mark': advice('Text', 'Avoid exclamation marks.'),
  ampersand: advice('Text', 'Write “and”, but for a name that has & in it.'),
  'double-space': advice('Text', 'Two spaces stand together.'),

  'apostrophe-missing': advice(
    'Text',
    'An apostrophe seems to be missing: the council’s approach.',
  ),
  'negative-contraction': advice('Text', 'Avoid negative contractions: “are not”, not “aren’t”.'),
  'per-cent': advice('Text', 'GOV.UK writes %. The council may prefer “per cent”.'),
  'with-disabilities': advice('Text', 'GOV.UK writes “disabled people”, “disabled children”.'),
  'council-capital': advice('Text', '“Council” is lower case unless it is part of the full name.'),
  'council-plural': advice('Text', 'An organisation is one: “the council is”, not “they are”.'),
  'wrong-term': advice('Text', 'Write “mixed race”; “Mixed Raced” is no term.'),
  'latin-abbreviation': advice('Text', 'Write “for example”, “that is”, “and so on”.'),
  whilst: advice('Text', 'Write “while”.'),
  'not-all-checked': advice('Text', 'The text is too long for all of it to be checked.'),
  'name-capitals-differ': advice('Text', 'One name is written in two ways.'),
} as const satisfies Record<string, CheckRow>

export type CheckCode = keyof typeof CHECKS
export const CHECK_CODES = Object.keys(CHECKS) as CheckCode[]

/** The row of a check, widened so that optional columns can be read from any. */
export const checkRow = (code: CheckCode): CheckRow => CHECKS[code]

export type CheckFacts = Readonly<Record<string, string | number>>

/** A finding's message for this case. Throws if a fact is missing, which is a programming error. */
export const wordingOf = (code: CheckCode, facts: CheckFacts = {}): string =>
  checkRow(code).wording.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const fact = facts[name]
    if (fact === undefined) throw new Error(`The check ${code} was not told ${name}`)
    return String(fact)
  })
