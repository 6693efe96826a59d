import { decodeHTMLStrict } from 'entities'

import { listMark } from './line-shapes'

/** A passage before parsing. */
export type RawPassage = {
  readonly text: string
  readonly lines: readonly number[]
  /** A further paragraph of the list item above: indented below it, without a marker. */
  readonly isSetIn: boolean
}

const LONGEST_WRAPPED_LINE = 100
const SHORTEST_FULL_LINE = 50

/**
 * Joins lines that were wrapped at a fixed width. A page counts as wrapped if no line is over 100
 * characters and full lines run on; otherwise each line is its own passage. Blank lines always
 * separate passages, and a list item always starts one. Text is trimmed, and entities such as
 * `&eacute;` are decoded; nothing else changes.
 */
export function toRawPassages(written: readonly string[]): RawPassage[] {
  const lines = written.map((line) => decodeHTMLStrict(line))
  const isWrapped = looksWrapped(lines)
  const passages: { text: string; lines: number[]; isSetIn: boolean }[] = []
  let item: string | null = null
  lines.forEach((line, index) => {
    const text = line.trim()
    if (!text) return
    const before = lines[index - 1] ?? ''
    const open = passages.at(-1)
    const goesOn = (isWrapped && runsOn(before, line)) || isItemsSecondLine(before, line)
    if (!open || !goesOn) {
      const isSetIn = item !== null && !listMark(text) && indentOf(line) > indentOf(item)
      if (!isSetIn) item = listMark(text) ? line : null
      passages.push({ text, lines: [index + 1], isSetIn })
    } else {
      open.text = `${open.text} ${text}`
      open.lines.push(index + 1)
    }
  })
  return passages
}

const looksWrapped = (lines: readonly string[]): boolean =>
  lines.every((line) => line.trimEnd().length <= LONGEST_WRAPPED_LINE) &&
  lines.filter((line, index) => runsOn(line, lines[index + 1] ?? '') && !listMark(line.trim()))
    .length >= 3

/** A full line directly followed by text that does not start a list item. */
const runsOn = (line: string, next: string): boolean =>
  line.trim().length >= SHORTEST_FULL_LINE && next.trim() !== '' && !listMark(next.trim())

/** The second line of a list item is indented below the first. */
function isItemsSecondLine(line: string, next: string): boolean {
  if (!listMark(line.trim()) || listMark(next.trim())) return false
  return indentOf(next) > indentOf(line)
}

const indentOf = (line: string): number => line.length - line.trimStart().length
