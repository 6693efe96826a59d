import { isSameValue } from '@/domain/workflow/canonical'

type Content = Readonly<Record<string, unknown>>

/** A field over which two people who began from the same save differ now. */
export type FieldDifference = {
  readonly field: string
  /** Who changed it: the one who saved first, the one who has not saved yet, or both. */
  readonly changedBy: 'theirs' | 'yours' | 'both'
  readonly theirs: unknown
  readonly yours: unknown
}

type SaveConflict = {
  readonly fields: readonly string[]
  /** The save that both began from, what somebody has saved since, and what is typed here. */
  readonly opened: Content
  readonly theirs: Content
  readonly yours: Content
}

/** Where two people differ, field by field; what both changed to the same is no difference. */
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

/** What is saved on top of the other's version: only what was changed here, so that theirs stays. */
export const onlyMine = (differences: readonly FieldDifference[]): Content =>
  Object.fromEntries(
    differences
      .filter(({ changedBy }) => changedBy !== 'theirs')
      .map(({ field, yours }) => [field, yours ?? null]),
  )
