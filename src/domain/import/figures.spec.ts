import { describe, expect, it } from '@jest/globals'

import { releaseWith } from '@tests/fixtures/import/read-fixture'

const figuresIn = (body: string) => releaseWith(body).figures

describe('a figure', () => {
  it.each([
    [
      '86 new tree wardens, many of them retired, were trained.',
      ['86', null, 'new tree wardens', null],
    ],
    [
      'There are over 1,200 children in care across town.',
      ['1,200', 'over', 'children in care', null],
    ],
    ['More than 3,450 pupils who ride came.', ['3,450', 'More than', 'pupils', null]],
    [
      'Now 81 per cent of young people in the town are at work.',
      ['81 per cent', null, null, 'young people in the town'],
    ],
    ['It rose by 4.5%.', ['4.5%', null, null, null]],
    ['It cost £1.2 million.', ['£1.2 million', null, null, null]],
    [
      'We need two assistant clock winders: ring us.',
      ['two', null, 'assistant clock winders', null],
    ],
  ])('is found with what it counts: %s', (body, [value, qualifier, unit, population]) => {
    expect(figuresIn(body)).toMatchObject([{ value, qualifier, unit, population, line: 7 }])
  })

  it.each([
    'It opens on 15 June 2021 at 10am, then at 5:30pm.',
    'Since 2019 and before November 25 it was shut.',
    'The level 2 award and phase 3 of the COVID-19 plan are over.',
    'The plan for 2021-2024 is one of two of its kind.',
    'Ring 01632 960 001 within two years.',
  ])('is not a day, a time, a year, a name or a telephone number: %s', (body) => {
    expect(figuresIn(body)).toEqual([])
  })

  it('has the period and the source that its sentence prints', () => {
    expect(
      figuresIn('Figures from the county survey say that 3,450 pupils rode in June 2024.'),
    ).toMatchObject([{ period: 'June 2024', source: 'the county survey' }])
  })

  it('has the words that follow, up to a dash, the next figure or the end', () => {
    const figures = figuresIn(
      'Now 86 wardens walk – or run – and 40 clocks ring, out of 52 clocks.',
    )
    expect(figures.map(({ rest }) => rest)).toEqual([
      'wardens walk',
      'clocks ring, out of',
      'clocks',
    ])
  })

  it('does not take the period of the next figure', () => {
    expect(figuresIn('Now 81 per cent ride, up from 47 per cent in April.')).toMatchObject([
      { value: '81 per cent', period: null },
      { value: '47 per cent', period: 'April' },
    ])
  })

  it('says when it stands in somebody’s words', () => {
    const [figure] = figuresIn('Councillor Lee Marsh said: “We have 40 clocks.”')
    expect(figure).toMatchObject({ value: '40', isInsideQuote: true })
  })
})
