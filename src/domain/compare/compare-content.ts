import { type ChangeObject, diffWordsWithSpace } from 'diff'

import { longestIncreasingSubsequence } from './longest-increasing-subsequence'

/** A field or a block of a version as text, for the reader of a comparison. */
export type ContentSection = {
  /** The same in both versions for the same field or block, wherever it is. */
  readonly key: string
  /** Its type; a block without a match by key is paired only with one of its own type. */
  readonly sort: string
  readonly label: string
  readonly parts: readonly ContentPart[]
}

export type ContentPart = {
  readonly key: string
  readonly label: string
  readonly columns?: readonly string[]
  /** Plain text is one row with one cell. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** A run of text that is in both versions, or in only one. */
export type TextRun = { readonly text: string; readonly isChanged: boolean }

export type ComparedRow = {
  /** The runs of each cell; null if the version has no such row. */
  readonly before: readonly (readonly TextRun[])[] | null
  readonly after: readonly (readonly TextRun[])[] | null
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
  /** Both changed and moved. */
  readonly isMoved: boolean
  readonly parts: readonly ComparedPart[]
}

type Sections = readonly ContentSection[]

/**
 * The differences between two versions, section by section, in the order of the later one; removed
 * sections appear where they were. A block that only moved is marked as moved and nothing else.
 */
export function compareContent(before: Sections, after: Sections): ComparedSection[] {
  const effort: Effort = { left: MOST_EFFORT }
  const pairs = pairUp(before, after)
  const moved = movedSections(before, after, pairs)
  const goneBefore = goneByNext(before, new Set(pairs.values()))
  const removed = (next: ContentSection | null) =>
    (goneBefore.get(next) ?? []).map((section) =>
      compareSection({ before: section, after: null, effort }),
    )
  const compared = after.flatMap((section) => {
    const earlier = pairs.get(section) ?? null
    const here = compareSection({
      before: earlier,
      after: section,
      isMoved: moved.has(section),
      effort,
    })
    return earlier ? [...removed(earlier), here] : [here]
  })
  return [...compared, ...removed(null)]
}

/** The removed sections, keyed by the next remaining section; null for the end. */
function goneByNext(
  before: Sections,
  taken: ReadonlySet<ContentSection>,
): Map<ContentSection | null, ContentSection[]> {
  const gone = new Map<ContentSection | null, ContentSection[]>()
  let waiting: ContentSection[] = []
  for (const section of before) {
    if (!taken.has(section)) waiting.push(section)
    else if (waiting.length > 0) {
      gone.set(section, waiting)
      waiting = []
    }
  }
  return gone.set(null, waiting)
}

type Pairs = ReadonlyMap<ContentSection, ContentSection>

/** Pairs each later section with its earlier version: by key, or else by type, in order. */
function pairUp(before: Sections, after: Sections): Pairs {
  const pairs = new Map<ContentSection, ContentSection>()
  const left = new Set(before)
  const pair = (sectionKey: 'key' | 'sort') => {
    const alike = groupBy([...left], sectionKey)
    for (const section of after) {
      if (pairs.has(section)) continue
      const like = alike.get(section[sectionKey])?.shift()
      if (!like) continue
      pairs.set(section, like)
      left.delete(like)
    }
  }
  pair('key')
  pair('sort')
  return pairs
}

function groupBy(sections: Sections, name: 'key' | 'sort'): Map<string, ContentSection[]> {
  const groups = new Map<string, ContentSection[]>()
  for (const section of sections) {
    const group = groups.get(section[name])
    if (group) group.push(section)
    else groups.set(section[name], [section])
  }
  return groups
}

/** The fewest sections whose moves explain the new order. */
function movedSections(
  before: Sections,
  after: Sections,
  pairs: Pairs,
): ReadonlySet<ContentSection> {
  const placeOf = new Map(before.map((section, at) => [section, at]))
  const kept = after.filter((section) => pairs.has(section))
  const places = kept.map((section) => placeOf.get(pairs.get(section)!)!) // every kept section is paired
  const inOrder = new Set(longestIncreasingSubsequence(places))
  return new Set(kept.filter((_, at) => !inOrder.has(at)))
}

type SectionArgs = {
  before: ContentSection | null
  after: ContentSection | null
  isMoved?: boolean
  effort: Effort
}

function compareSection({ before, after, isMoved = false, effort }: SectionArgs): ComparedSection {
  const { key, label } = (after ?? before)! // one of the two always exists
  const parts = compareParts(before?.parts ?? [], after?.parts ?? [], effort)
  const change = !before ? 'added' : !after ? 'removed' : parts.length > 0 ? 'changed' : null
  return { key, label, change: change ?? (isMoved ? 'moved' : 'same'), isMoved, parts }
}

/** The parts that are different. */
function compareParts(
  before: readonly ContentPart[],
  after: readonly ContentPart[],
  effort: Effort,
): ComparedPart[] {
  const [was, is] = [byKey(before), byKey(after)]
  const all = [...after, ...before.filter(({ key }) => !is.has(key))]
  return all.flatMap(({ key, label, columns }) => {
    const rows = compareRows(was.get(key)?.rows ?? [], is.get(key)?.rows ?? [], effort)
    const isSame = rows.every(({ before: was, after: is }) => isUnchanged(was) && isUnchanged(is))
    return isSame ? [] : [{ label, ...(columns && { columns }), rows }]
  })
}

/** If several share a key, which an API client can send, the first. */
const byKey = <One extends { readonly key: string }>(all: readonly One[]): Map<string, One> =>
  new Map(all.toReversed().map((one) => [one.key, one]))

const isUnchanged = (cells: ComparedRow['before']): boolean =>
  cells !== null && cells.every((runs) => runs.every((run) => !run.isChanged))

type Rows = ContentPart['rows']

function compareRows(before: Rows, after: Rows, effort: Effort): ComparedRow[] {
  const [earlier, later] = [byKey(before), byKey(after)]
  const like = (row: Rows[number], at: number): Rows[number] | undefined =>
    earlier.get(row.key) ?? (later.has(before[at]?.key ?? '') ? undefined : before[at])
  const pairs = after.map((row, at) => ({ row, was: like(row, at) }))
  const taken = new Set(pairs.map(({ was }) => was))
  const gone = before.filter((row) => !taken.has(row))
  return [
    ...pairs.map(({ row, was }) => compareCells(was?.cells ?? null, row.cells, effort)),
    ...gone.map(({ cells }) => compareCells(cells, null, effort)),
  ]
}

type Cells = readonly string[] | null

function compareCells(before: Cells, after: Cells, effort: Effort): ComparedRow {
  if (!before || !after) {
    const whole = (cells: Cells) => cells?.map((text) => [{ text, isChanged: true }]) ?? null
    return { before: whole(before), after: whole(after) }
  }
  const cells = after.map((text, at) => compareWords(before[at] ?? '', text, effort))
  return { before: cells.map(([was]) => was), after: cells.map(([, is]) => is) }
}

/** A word diff of very different texts is unreadable, and its cost is quadratic in the edits. */
const MOST_EDITS = 800
/** For all texts of two versions: less than a second. Any further ones count as wholly changed. */
const MOST_EFFORT = 6 * MOST_EDITS ** 2

type Effort = { left: number }

/** A word-by-word diff of two texts. Texts with little in common are marked as wholly changed. */
export function compareWords(
  before: string,
  after: string,
  effort: Effort = { left: MOST_EFFORT },
): [TextRun[], TextRun[]] {
  const maxEditLength = Math.min(MOST_EDITS, Math.floor(Math.sqrt(effort.left)))
  const runs = diffWordsWithSpace(before, after, { maxEditLength })
  effort.left -= Math.min(effort.left, (runs ? editsIn(runs) : maxEditLength) ** 2)
  if (!runs) return [[{ text: before, isChanged: true }], [{ text: after, isChanged: true }]]
  const side = (isOther: (run: ChangeObject<string>) => boolean): TextRun[] =>
    joined(
      runs
        .filter((run) => !isOther(run))
        .map(({ value, added, removed }) => ({ text: value, isChanged: added || removed })),
    )
  return [side(({ added }) => added), side(({ removed }) => removed)]
}

const editsIn = (runs: readonly ChangeObject<string>[]): number =>
  runs.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0)

function joined(runs: readonly TextRun[]): TextRun[] {
  const done: TextRun[] = []
  for (const run of runs) {
    const last = done.at(-1)
    if (last?.isChanged !== run.isChanged) done.push(run)
    else done[done.length - 1] = { ...run, text: last.text + run.text }
  }
  return done
}
