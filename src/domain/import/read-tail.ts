import type { LineUse } from '@/domain/text/parsed-page'
import type { RawPassage } from '@/domain/text/raw-passages'

/** The text after ENDS: for journalists, never part of the story. */
export type ReadTail = {
  readonly notes: readonly string[]
  readonly pressContact: readonly string[]
  readonly uses: readonly LineUse[]
}

const ENDS = /^[-–—*#\s]*ends[-–—*#\s]*$/iu
const NOTES_HEADING = /^notes?\s(?:to|for)\s(?:the\s)?editors?\b.{0,3}$/iu
const CONTACT_HEADING = /^(?:press|media)\s(?:contacts?|office|enquiries)\s*:?$/iu
const CONTACT_LINE =
  /^(?:for\s(?:more|further)\s(?:press\s|media\s)?information\b|(?:press|media)\s(?:contact|office|enquiries)\b)/iu

/** Index of the first passage of the tail: ENDS, or a heading of notes or contacts; or null. */
export function findTail(passages: readonly RawPassage[]): number | null {
  const at = passages.findIndex(({ text }) => ENDS.test(text.slice(0, 40)) || isTailHeading(text))
  return at === -1 ? null : at
}

const isTailHeading = (text: string): boolean =>
  text.length < 60 && (NOTES_HEADING.test(text) || CONTACT_HEADING.test(text))

/** Lines are notes until a contact is named, then contact lines until notes start again. */
export function readTail(passages: readonly RawPassage[]): ReadTail {
  const uses: LineUse[] = []
  let isContact = false
  for (const { text } of passages) {
    const use = tailUse(text, isContact)
    if (use === 'notes-heading' || use === 'ends') isContact = false
    else isContact = use === 'press-contact' || use === 'contact-heading'
    uses.push(use)
  }
  const textsOf = (use: LineUse) =>
    passages.filter((_, at) => uses[at] === use).map(({ text }) => text)
  return { notes: textsOf('note'), pressContact: textsOf('press-contact'), uses }
}

function tailUse(text: string, isContact: boolean): LineUse {
  if (ENDS.test(text.slice(0, 40))) return 'ends'
  if (text.length < 60 && NOTES_HEADING.test(text)) return 'notes-heading'
  if (text.length < 60 && CONTACT_HEADING.test(text)) return 'contact-heading'
  const isShort = text.length < 200
  return isShort && (isContact || CONTACT_LINE.test(text)) ? 'press-contact' : 'note'
}
