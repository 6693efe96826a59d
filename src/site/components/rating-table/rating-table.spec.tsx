import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './rating-table.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const FULL = html('an overall grade, the last result and the report')

describe('a rating table', () => {
  it('gives the overall grade before everything else, and is named by it', () => {
    expect(FULL).toMatch(
      /^<section [^>]*aria-labelledby="rating-1-title"><p [^>]*id="rating-1-title">Overall effectiveness <strong>Requires improvement to be good<\/strong><\/p>/,
    )
  })

  it('says so where there is no overall grade, rather than let a part stand for the whole', () => {
    const html1 = html('an inspection that gave no overall grade')
    expect(html1).toContain('id="rating-1-title">No overall grade was given</p>')
    expect(html1).not.toContain('<strong>')
  })

  it('has an address of its own', () => {
    expect(FULL).toContain('<section class="rating" id="rating-1"')
  })

  it('is a table whose caption says who judged and when, with headers for both ways', () => {
    expect(FULL).toContain('<caption>Ofsted judgements announced on 25 November 2022</caption>')
    expect(FULL).toContain('<th scope="col">Judgement</th><th scope="col">Grade</th>')
    expect(FULL).toContain('<th scope="row">Children in care and care leavers</th>')
  })

  it('gives each grade in words; the boxes repeat it for the eye', () => {
    const cell = /care leavers<\/th><td>(.*?)<\/td>/.exec(FULL)?.[1]
    expect(cell).toBe(
      '<span class="rating__scale" aria-hidden="true"><i></i><i></i><i class="is-on"></i><i></i></span>Good',
    )
  })

  it('draws no boxes for a grade that is not on the scale', () => {
    expect(html('a grade that is not on the scale')).toContain(
      '<th scope="row">Safeguarding</th><td>Effective</td>',
    )
  })

  it('gives the scale of that date, the last result and the way to the report', () => {
    expect(FULL).toContain('Four-grade scale of children’s services in 2022: inadequate, ')
    expect(FULL).toContain('Last inspection, February 2019: inadequate.')
    expect(FULL).toContain('<a href="https://reports.example/1188">Read the report on Ofsted’s')
  })

  it('leaves out a last result and a report that there are not', () => {
    const first = html('a first inspection whose report is not out yet')
    expect(first).not.toMatch(/Last inspection|<a /)
  })

  it('prints an ampersand as one', () => {
    expect(html('words that have to break')).toContain(' &amp; care <strong>')
  })
})
