import { cleanText } from '@/domain/text/clean-text'

import { type Inline, type PastedRun, wordsOfInline } from './pasted-blocks'

/** A line at least this long was broken by the page width, not by its author. */
const SHORTEST_FULL_LINE = 50

/**
 * The text of one block as paragraphs: invisible characters are removed, spaces collapsed, two
 * breaks split paragraphs, and lines broken by a page width are joined.
 */
export const pastedParagraphs = (inline: readonly Inline[]): Inline[][] =>
  splitAtBlankLines(inline.map(withCleanText))
    .map((part) => withSingleBlanks(joinWrappedLines(part)))
    .filter((part) => wordsOfInline(part).trim() !== '')

const withCleanText = (part: Inline): Inline =>
  part === 'break'
    ? part
    : { ...part, text: cleanText(part.text).replace(/[\s\u00A0\u202F]+/gu, ' ') }

const isBlank = (part: Inline): boolean => part !== 'break' && part.text.trim() === ''

function splitAtBlankLines(inline: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [[]]
  let isAfterBreak = false
  for (const part of inline) {
    if (part === 'break' && isAfterBreak) parts.push([])
    else parts.at(-1)?.push(part)
    if (!isBlank(part)) isAfterBreak = part === 'break'
  }
  return parts
}

function joinWrappedLines(inline: readonly Inline[]): Inline[] {
  let line = ''
  return inline.flatMap((part, at): Inline[] => {
    if (part !== 'break') {
      line += part.text
      return [part]
    }
    const printed = line.trim()
    line = ''
    const goesOn = inline[at + 1] !== undefined && inline[at + 1] !== 'break'
    if (printed.length < SHORTEST_FULL_LINE || !goesOn) return [part]
    return printed.endsWith('-') ? [] : [{ text: ' ', isStrong: false, href: null }]
  })
}

/** Merges runs with the same formatting; trims spaces at both ends and next to breaks. */
function withSingleBlanks(inline: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const part of inline) {
    const before = merged.at(-1)
    if (part === 'break') merged.push(part)
    else if (before && before !== 'break' && isAlike(before, part))
      merged[merged.length - 1] = { ...before, text: before.text + part.text }
    else if (part.text) merged.push(part)
  }
  return trimmed(merged)
}

const isAlike = (a: PastedRun, b: PastedRun): boolean =>
  (a.isStrong === b.isStrong || b.text.trim() === '') && a.href === b.href

function trimmed(inline: readonly Inline[]): Inline[] {
  let isAfterBlank = true
  const single = inline.map((part): Inline => {
    if (part === 'break') {
      isAfterBlank = true
      return part
    }
    const text = part.text.replace(/ {2,}/gu, ' ').replace(/^ /u, isAfterBlank ? '' : ' ')
    if (text) isAfterBlank = text.endsWith(' ')
    return { ...part, text }
  })
  while (single.at(-1) === 'break' || endsBlank(single)) dropEnd(single)
  while (single[0] === 'break') single.shift()
  return single.filter((part) => part === 'break' || part.text !== '')
}

const endsBlank = (inline: readonly Inline[]): boolean => {
  const last = inline.at(-1)
  return last !== undefined && last !== 'break' && last.text.endsWith(' ')
}

function dropEnd(inline: Inline[]): void {
  const last = inline.pop()
  if (last && last !== 'break' && last.text.trimEnd())
    inline.push({ ...last, text: last.text.trimEnd() })
}
