import type { RatingRowView, RatingView } from '@/site/views/rating-view'

/** The overall grade comes first, so that praise cannot displace it. */
export function RatingTable({ rating }: { rating: RatingView }) {
  const titleId = `${rating.anchor}-title`
  return (
    <section className="rating" id={rating.anchor} aria-labelledby={titleId}>
      <p className="rating__overall" id={titleId}>
        {rating.overall ? (
          <>
            {rating.overall.judgement} <strong>{rating.overall.grade}</strong>
          </>
        ) : (
          'No overall grade was given'
        )}
      </p>
      <table>
        <caption>{rating.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Judgement</th>
            <th scope="col">Grade</th>
          </tr>
        </thead>
        <tbody>
          {rating.rows.map((row) => (
            <Row key={row.judgement} row={row} scaleLength={rating.scaleLength} />
          ))}
        </tbody>
      </table>
      <p className="rating__note">
        {rating.note} {rating.report && <a href={rating.report.href}>{rating.report.text}</a>}
      </p>
    </section>
  )
}

function Row({ row, scaleLength }: { row: RatingRowView; scaleLength: number }) {
  return (
    <tr>
      <th scope="row">{row.judgement}</th>
      <td>
        {row.place !== null && <Scale place={row.place} length={scaleLength} />}
        {row.grade}
      </td>
    </tr>
  )
}

/** Boxes that repeat the grade visually; omitted for a grade that is not on the scale. */
function Scale({ place, length }: { place: number; length: number }) {
  return (
    <span className="rating__scale" aria-hidden="true">
      {Array.from({ length }, (_, index) => (
        <i key={index} className={index === place ? 'is-on' : undefined} />
      ))}
    </span>
  )
}
