import { wordsOf } from '@/cms/search/words-of'
import type { FieldDifference } from '@/domain/workflow/two-saves'

/** Of a long text only the lines that the other one has not. */
export const sidesOf = ({ theirs, yours }: FieldDifference): { theirs: string; yours: string } => {
  const [first, second] = [sideWords(theirs), sideWords(yours)]
  return { theirs: linesNotIn(first, second), yours: linesNotIn(second, first) }
}

function linesNotIn(words: string, other: string): string {
  const known = new Set(other.split('\n'))
  const own = words.split('\n').filter((line) => !known.has(line))
  return (
    own.join('\n') || (words ? 'The same words, arranged or linked in another way.' : 'Nothing')
  )
}

function sideWords(value: unknown): string {
  if (value === true) return 'Yes'
  if (value === false) return 'No'
  if (typeof value === 'number') return String(value)
  return wordsOf(value)
}

/** Whose change it is, beside the name of the field. */
export const WHOSE: Readonly<Record<FieldDifference['changedBy'], string>> = {
  theirs: 'they changed it',
  yours: 'you changed it',
  both: 'you both changed it',
}
