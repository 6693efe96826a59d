import type { RatingTableBlock } from '@/cms/generated/payload-types'
import { shortDate } from '@/domain/dates'

import type { LinkView } from './link-view'
import { inWords } from './numbers'

/** An inspectorate's judgements, with the scale and framework at the time: scales change. */
export type RatingView = {
  /** `rating-1` */
  readonly anchor: string
  /** Null if the report gives no overall grade. */
  readonly overall: RatingRowView | null
  readonly caption: string
  readonly rows: readonly RatingRowView[]
  readonly scaleLength: number
  readonly note: string
  readonly report: LinkView | null
}

export type RatingRowView = {
  readonly judgement: string
  readonly grade: string
  /** The grade's index on the scale, the worst at 0; null if it is not on it. */
  readonly place: number | null
}

/** The view of a stored rating table; the rows keep the order of the report. */
export function toRatingView(rating: RatingTableBlock, number: number): RatingView {
  const worstFirst = rating.scale.map(({ grade }) => grade).reverse()
  const toRow = ({ judgement, grade }: RatingTableBlock['rows'][number]): RatingRowView => ({
    judgement,
    grade,
    place: placeOf(grade, worstFirst),
  })
  const overall = rating.rows.find(({ isOverall }) => isOverall)
  return {
    anchor: `rating-${number}`,
    overall: overall ? toRow(overall) : null,
    caption: captionOf(rating),
    rows: rating.rows.map(toRow),
    scaleLength: worstFirst.length,
    note: [scaleNote(worstFirst, rating.framework), previousNote(rating)].filter(Boolean).join(' '),
    report: rating.reportAddress
      ? { href: rating.reportAddress, text: `Read the report on ${rating.inspectorateName}’s site` }
      : null,
  }
}

/** A draft may not have a date yet. */
const captionOf = ({ inspectorateName, announcedOn }: RatingTableBlock): string =>
  [`${inspectorateName} judgements`, announcedOn && `announced on ${shortDate(announcedOn)}`]
    .filter(Boolean)
    .join(' ')

function placeOf(grade: string, worstFirst: readonly string[]): number | null {
  const place = worstFirst.findIndex((step) => step.toLowerCase() === grade.toLowerCase())
  return place < 0 ? null : place
}

const scaleNote = (worstFirst: readonly string[], framework: string): string =>
  `${inWords(worstFirst.length)}-grade scale of ${framework}: ` +
  `${worstFirst.join(', ').toLowerCase()}.`

function previousNote({ previousPeriod, previousResult }: RatingTableBlock): string {
  if (!previousResult) return ''
  const when = previousPeriod ? `, ${previousPeriod}` : ''
  return `Last inspection${when}: ${previousResult.toLowerCase()}.`
}
