import { type ChangeObject, diffWordsWithSpace } from 'diff'

/** A field or a block of a version, in words: what a reader of a comparison sees of it. */
export type ContentSection = {
  /** The same in both versions for what is the same field or block, wherever it stands. */
  readonly key: string
  /** What it is; a block without its like is paired with one of its own sort alone. */
  readonly sort: string
  readonly label: string
  readonly parts: readonly ContentPart[]
}

export type ContentPart = {
  readonly key: string
  readonly label: string
  readonly columns?: readonly string[]
  /** One row with one cell for plain words. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** A run of words that is in both versions, or in one alone. */
export type Run = { readonly text: string; readonly isChanged: boolean }

export type ComparedRow = {
  /** The runs of each cell; null where the version has no such row. */
  readonly before: readonly (readonly Run[])[] | null
  readonly after: readonly (readonly Run[])[] | null
}

export type ComparedPart = {
  readonly label: string
  readonly columns?: readonly string[]
  readonly rows: readonly ComparedRow[]
}

export type ComparedSection = {
  readonly key: string
  readonly label: string
  readonly change: 'added' | 'removed' | 'changed' | 'moved' | 'same'
  /** It says something else and stands elsewhere as well. */
  readonly isMoved: boolean
  readonly parts: readonly ComparedPart[]
}

type Sections = readonly ContentSection[]

/**
 * What is different between two versions, section by section, in the order of the later one; what was
 * taken out stands where it stood. A block that only moved says so, and says nothing else.
 */
export function compareContent(before: Sections, after: Sections): ComparedSection[] {
  const pairs = pairUp(before, after)
  const moved = movedKeys(before, after, pairs)
  const taken = new Set(pairs.values())
  const compared = after.map((section) => {
    const earlier = pairs.get(section) ?? null
    return compareSection(earlier, section, moved.has(section))
  })
  before.forEach((section, at) => {
    if (taken.has(section)) return
    const next = before.slice(at + 1).find((one) => taken.has(one))
    const follows = next && after.find((one) => pairs.get(one) === next)
    const place = follows ? compared.findIndex(({ key }) => key === follows.key) : compared.length
    compared.splice(place, 0, compareSection(section, null, false))
  })
  return compared
}

type Pairs = ReadonlyMap<ContentSection, ContentSection>

/** Each later section with its earlier self: by key, or else the first of its sort that is left over. */
function pairUp(before: Sections, after: Sections): Pairs {
  const pairs = new Map<ContentSection, ContentSection>()
  const left = new Set(before)
  const pair = (section: ContentSection, isLike: (one: ContentSection) => boolean) => {
    const like = pairs.has(section) ? undefined : [...left].find(isLike)
    if (!like) return
    pairs.set(section, like)
    left.delete(like)
  }
  for (const section of after) pair(section, ({ key }) => key === section.key)
  for (const section of after) pair(section, ({ sort }) => sort === section.sort)
  return pairs
}

/** The fewest sections whose moving explains the new order. */
function movedKeys(before: Sections, after: Sections, pairs: Pairs): ReadonlySet<ContentSection> {
  const kept = after.filter((section) => pairs.has(section))
  const places = kept.map((section) => before.indexOf(pairs.get(section)!)) // kept has only paired ones
  const best: number[][] = []
  places.forEach((place, at) => {
    const runs = best.slice(0, at).filter((run) => places[run.at(-1)!]! < place) // runs are never empty
    best.push([...(longest(runs) ?? []), at])
  })
  const inOrder = new Set(longest(best))
  return new Set(kept.filter((_, at) => !inOrder.has(at)))
}

const longest = (runs: readonly number[][]): number[] | undefined =>
  runs.reduce<number[] | undefined>(
    (best, run) => (best && best.length >= run.length ? best : run),
    undefined,
  )

function compareSection(
  before: ContentSection | null,
  after: ContentSection | null,
  isMoved: boolean,
): ComparedSection {
  const { key, label } = (after ?? before)! // one of the two is always there
  const parts = compareParts(before?.parts ?? [], after?.parts ?? [])
  const change = !before ? 'added' : !after ? 'removed' : parts.length > 0 ? 'changed' : null
  return { key, label, change: change ?? (isMoved ? 'moved' : 'same'), isMoved, parts }
}

/** The parts that are different. */
function compareParts(
  before: readonly ContentPart[],
  after: readonly ContentPart[],
): ComparedPart[] {
  const all = [...after, ...before.filter(({ key }) => !after.some((part) => part.key === key))]
  return all.flatMap(({ key, label, columns }) => {
    const rows = compareRows(rowsOf(before, key), rowsOf(after, key))
    const isSame = rows.every(({ before: was, after: is }) => isUnchanged(was) && isUnchanged(is))
    return isSame ? [] : [{ label, ...(columns && { columns }), rows }]
  })
}

const isUnchanged = (cells: ComparedRow['before']): boolean =>
  cells !== null && cells.every((runs) => runs.every((run) => !run.isChanged))

type Rows = ContentPart['rows']

const rowsOf = (parts: readonly ContentPart[], key: string): Rows =>
  parts.find((part) => part.key === key)?.rows ?? []

function compareRows(before: Rows, after: Rows): ComparedRow[] {
  const like = (row: Rows[number], at: number): Rows[number] | undefined =>
    before.find(({ key }) => key === row.key) ??
    (after.some(({ key }) => key === before[at]?.key) ? undefined : before[at])
  const pairs = after.map((row, at) => ({ row, was: like(row, at) }))
  const gone = before.filter((row) => !pairs.some(({ was }) => was === row))
  return [
    ...pairs.map(({ row, was }) => compareCells(was?.cells ?? null, row.cells)),
    ...gone.map(({ cells }) => compareCells(cells, null)),
  ]
}

type Cells = readonly string[] | null

function compareCells(before: Cells, after: Cells): ComparedRow {
  if (!before || !after) {
    const whole = (cells: Cells) => cells?.map((text) => [{ text, isChanged: true }]) ?? null
    return { before: whole(before), after: whole(after) }
  }
  const cells = after.map((text, at) => compareWords(before[at] ?? '', text))
  return { before: cells.map(([was]) => was), after: cells.map(([, is]) => is) }
}

/** Of two texts with less in common nobody reads word by word, and the time grows with its square. */
const MOST_EDITS = 800

/** Word by word: what each of two texts is made of. Texts that have little in common are changed as a whole. */
export function compareWords(before: string, after: string): [Run[], Run[]] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!runs) return [[{ text: before, isChanged: true }], [{ text: after, isChanged: true }]]
  const side = (isOther: (run: ChangeObject<string>) => boolean): Run[] =>
    joined(
      runs
        .filter((run) => !isOther(run))
        .map(({ value, added, removed }) => ({ text: value, isChanged: added || removed })),
    )
  return [side(({ added }) => added), side(({ removed }) => removed)]
}

function joined(runs: readonly Run[]): Run[] {
  const done: Run[] = []
  for (const run of runs) {
    const last = done.at(-1)
    if (last?.isChanged !== run.isChanged) done.push(run)
    else done[done.length - 1] = { ...run, text: last.text + run.text }
  }
  return done
}
