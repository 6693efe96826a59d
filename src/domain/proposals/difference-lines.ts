import type { ComparedPart, ComparedSection, TextRun } from '@/domain/compare/compare-content'

type Side = 'before' | 'after'

const NOTHING = '(nothing)'

/** The changes in a proposal as plain text, one line for each field: `Name: before → after`. */
export const differenceLines = (differences: readonly ComparedSection[]): string[] =>
  differences.flatMap(({ label, parts, change }) => {
    const lines = parts.map((part) => {
      const name = part.label === label ? label : `${label}, ${part.label}`
      const after = wordsOf(part, 'after')
      const isNew = part.rows.every(({ before }) => !before?.some((cell) => wordsIn(cell)))
      return isNew ? `${name}: ${after}` : `${name}: ${wordsOf(part, 'before')} → ${after}`
    })
    return change === 'moved' ? [`${label}: stands in another place`] : lines
  })

/** One line for each row, if there are several. */
function wordsOf({ rows }: ComparedPart, side: Side): string {
  const lines = rows.flatMap((row) => (row[side] ? [row[side].map(wordsIn).join(', ')] : []))
  return lines.join('\n').trim() || NOTHING
}

const wordsIn = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('')
