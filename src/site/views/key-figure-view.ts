import type { KeyFigureBlock } from '@/cms/generated/payload-types'

/** A number that reads as one sentence, with what a reader needs to judge it. */
export type KeyFigureView = {
  /** Text before the number, set small: `over`, `more than`. */
  readonly before: string
  readonly value: string
  /** `%` or ` per cent`, including any leading space; any other unit starts the text instead. */
  readonly unit: string
  readonly text: string
  /** Population and period: `Out of: …. September 2025.` */
  readonly caption: string
  /** `Source not given` if there is none: the page says so rather than hide it. */
  readonly source: string
  readonly sourceHref: string | null
}

/** Units that are part of the number itself. Any other unit names what is counted. */
const UNITS_OF_NUMBERS = ['%', 'per cent', 'percentage points', 'million', 'billion']

/** The view of a stored key figure. */
export function toKeyFigureView(figure: KeyFigureBlock): KeyFigureView {
  const { before, value } = splitValue(figure.value)
  const unit = figure.unit?.trim() ?? ''
  const isBeside = unit === '' || UNITS_OF_NUMBERS.includes(unit)
  return {
    before,
    value,
    unit: isBeside ? spaced(unit) : '',
    text: isBeside || figure.text.startsWith(unit) ? figure.text : `${unit} ${figure.text}`,
    caption: [
      figure.population && `Out of: ${figure.population}.`,
      figure.period ? `${figure.period}.` : 'Date not given.',
    ]
      .filter(Boolean)
      .join(' '),
    source: figure.source ? `Source: ${figure.source}` : 'Source not given',
    sourceHref: figure.sourceAddress || null,
  }
}

/** `over 1,000` is printed with a small `over`: at full size it would not fit on a phone. */
function splitValue(printed: string): { before: string; value: string } {
  const [, before = '', value = printed] = /^([a-z ]+) (.*\d.*)$/i.exec(printed.trim()) ?? []
  return { before, value }
}

const spaced = (unit: string): string => (unit === '' || unit === '%' ? unit : ` ${unit}`)
