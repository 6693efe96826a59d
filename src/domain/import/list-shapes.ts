import type { DefinitionsBlock, RatingBlock } from '@/domain/text/parsed-page'

/** The items of one list, without their markers, and their source lines. */
export type FoundList = {
  readonly isOrdered: boolean
  readonly leadIn: string | null
  readonly items: readonly { readonly text: string; readonly line: number }[]
  readonly lines: readonly number[]
}

const GRADES =
  /^(?:outstanding|good|requires improvement(?: to be good)?|inadequate|satisfactory|adequate|excellent|strong|pass|fail)\b/iu
const INSPECTORATES = [
  'Ofsted',
  'Care Quality Commission',
  'CQC',
  'HMICFRS',
  'HMIP',
  'Estyn',
  'Regulator of Social Housing',
  'Local Government Association',
]
const JUDGEMENT_AND_GRADE = /^(?<judgement>.+\S)(?:\s+[–—-]|\s*:)\s+(?<grade>\S.*)$/u
const NAME_COLON_TEXT = /^(?<name>[^:.]{1,60}):\s+(?<text>\S.*)$/u
const NAME_DASH_TEXT = /^(?<name>[^\s–—-]+(?:\s[^\s–—-]+){0,3})\s?[–—-]\s+(?<text>\S.*)$/u

/** A rating table if every item is a judgement with a grade on an inspectorate's scale, or null. */
export function asRating({ leadIn, items, lines }: FoundList): RatingBlock | null {
  const rows = items.flatMap(({ text }) => {
    const { judgement = '', grade = '' } = JUDGEMENT_AND_GRADE.exec(text)?.groups ?? {}
    if (!GRADES.test(grade)) return []
    return [{ judgement, grade, isOverall: /^overall\b/iu.test(judgement) }]
  })
  if (rows.length < 2 || rows.length < items.length) return null
  return {
    type: 'rating',
    inspectorate: inspectorateIn(leadIn ?? ''),
    leadIn,
    rows,
    overall: rows.find(({ isOverall }) => isOverall)?.grade ?? null,
    lines,
  }
}

/** A known inspectorate's name, or else the capitalised words before `has rated`. */
function inspectorateIn(leadIn: string): string | null {
  const known = INSPECTORATES.find((name) => new RegExp(`\\b${name}\\b`, 'u').test(leadIn))
  const before = /(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,5})\s(?:has\s)?(?:rated|judged)/u
  return known ?? before.exec(leadIn)?.[1] ?? null
}

/** Definitions if every item is a name and a text with a colon or dash between them, or null. */
export function asDefinitions(found: FoundList): DefinitionsBlock | null {
  const { items, isOrdered, leadIn, lines } = found
  if (items.length < 2) return null
  for (const shape of [NAME_COLON_TEXT, NAME_DASH_TEXT]) {
    const named = items.flatMap(({ text: printed, line }) => {
      const { name, text: words } = shape.exec(printed)?.groups ?? {}
      return name && words ? [{ name, text: words, printed, line }] : []
    })
    if (named.length === items.length)
      return { type: 'definitions', isOrdered, leadIn, items: named, lines }
  }
  return null
}
