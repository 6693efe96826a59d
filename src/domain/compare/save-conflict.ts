import { isSameValue } from '@/domain/workflow/canonical'

type Content = Readonly<Record<string, unknown>>

/** A field whose value differs between two people who edited the same saved version. */
export type FieldDifference = {
  readonly field: string
  /** Who changed it: the person who saved first, the one who has not saved yet, or both. */
  readonly changedBy: 'theirs' | 'yours' | 'both'
  readonly theirs: unknown
  readonly yours: unknown
}

type SaveConflict = {
  readonly fields: readonly string[]
  /** The version that both started from, the one saved since, and the one in this form. */
  readonly opened: Content
  readonly theirs: Content
  readonly yours: Content
}

/** The fields in which the two differ; a field that both changed to the same value is not one. */
export function fieldDifferences({
  fields,
  opened,
  theirs,
  yours,
}: SaveConflict): FieldDifference[] {
  return fields.flatMap((field) => {
    const [first, saved, typed] = [opened[field], theirs[field], yours[field]]
    if (isSameValue(saved, typed)) return []
    const changedBy = isSameValue(first, typed)
      ? 'theirs'
      : isSameValue(first, saved)
        ? 'yours'
        : 'both'
    return [{ field, changedBy, theirs: saved, yours: typed } as const]
  })
}

/** The fields to save over the other person's version: those changed only here. */
export const onlyMine = (differences: readonly FieldDifference[]): Content =>
  Object.fromEntries(
    differences
      .filter(({ changedBy }) => changedBy !== 'theirs')
      .map(({ field, yours }) => [field, yours ?? null]),
  )
