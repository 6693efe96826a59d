import { listMark } from './line-shapes'

/** A passage before anybody knows what it is for. */
export type RawPassage = { readonly text: string; readonly lines: readonly number[] }

const LONGEST_WRAPPED_LINE = 100
const SHORTEST_FULL_LINE = 50

/**
 * Joins what a fixed width had broken. A page counts as wrapped when no line is over 100 characters
 * and full lines run on; otherwise each line stands alone. Blank lines always part passages, and a
 * list item always opens one. Text is trimmed; no other character changes.
 */
export function toRawPassages(lines: readonly string[]): RawPassage[] {
  const isWrapped = looksWrapped(lines)
  const passages: { text: string; lines: number[] }[] = []
  lines.forEach((line, index) => {
    const text = line.trim()
    if (!text) return
    const before = lines[index - 1] ?? ''
    const open = passages.at(-1)
    const goesOn = (isWrapped && runsOn(before, line)) || isItemsSecondLine(before, line)
    if (!open || !goesOn) passages.push({ text, lines: [index + 1] })
    else {
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

/** A full line with text right under it that opens no list item. */
const runsOn = (line: string, next: string): boolean =>
  line.trim().length >= SHORTEST_FULL_LINE && next.trim() !== '' && !listMark(next.trim())

/** The second line of a list item is set in under the first. */
function isItemsSecondLine(line: string, next: string): boolean {
  const indent = (text: string) => text.length - text.trimStart().length
  if (!listMark(line.trim()) || listMark(next.trim())) return false
  return indent(next) > indent(line)
}
