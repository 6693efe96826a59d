import type { KeyFigureView } from '@/site/views/key-figure-view'

type Props = {
  figure: KeyFigureView
  /** Places the number above its text, for a row of figures. */
  isStacked?: boolean
}

/** Reads as one sentence; the caption gives the date and source of the count. */
export function KeyFigure({ figure, isStacked = false }: Props) {
  const { before, value, unit, text, caption, source, sourceHref } = figure
  return (
    <figure className={isStacked ? 'key-figure key-figure--stack' : 'key-figure'}>
      <p className="key-figure__line">
        <strong className="key-figure__value">
          {before && <span className="key-figure__before">{`${before} `}</span>}
          {value}
          {unit && <span className="key-figure__unit">{unit}</span>}
        </strong>{' '}
        <span className="key-figure__text">{text}</span>
      </p>
      <figcaption>
        {caption} {sourceHref ? <a href={sourceHref}>{source}</a> : source}.
      </figcaption>
    </figure>
  )
}
