import { describe, expect, it } from '@jest/globals'

import { BLOCK_EXAMPLES } from './block-examples'
import { toRatingView } from './rating-view'

const rating = BLOCK_EXAMPLES['rating-table']

describe('a rating table', () => {
  it('names the scale, the framework, the date and the previous result', () => {
    const { caption, note, report } = toRatingView(rating, 1)
    expect(caption).toBe('Ofsted judgements announced on 25 November 2022')
    expect(note).toBe(
      'Four-grade scale of children’s services in 2022: inadequate, requires improvement to be ' +
        'good, good, outstanding. Last inspection, February 2019: inadequate.',
    )
    expect(report?.text).toBe('Read the report on Ofsted’s site')
  })

  it('places each grade on the scale of that date, the worst first', () => {
    const { rows, scaleLength } = toRatingView(rating, 1)
    expect([scaleLength, ...rows.map(({ place }) => place)]).toEqual([4, 2, 1])
  })

  it('draws no place for a grade that is not on the scale', () => {
    const rows = [{ judgement: 'Attendance', grade: 'Met' }]
    expect(toRatingView({ ...rating, rows }, 1).rows[0]?.place).toBeNull()
  })

  it('guesses no overall grade', () => {
    const rows = rating.rows.map((row) => ({ ...row, isOverall: false }))
    expect(toRatingView({ ...rating, rows }, 1).overall).toBeNull()
  })
})
