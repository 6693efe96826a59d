import { describe, expect, it } from '@jest/globals'

import { releaseWith } from '@tests/fixtures/import/read-fixture'

const blocksIn = (body: string) => releaseWith(body).blocks

describe('a list', () => {
  it.each([
    ['bullets', '• oak\n• ash', false],
    ['hyphens', '- oak\n- ash', false],
    ['numbers', '1. oak\n2. ash', true],
    ['numbers with blank lines between', '1. oak\n\n\n2. ash', true],
    ['numbers in brackets', '1) oak\n2) ash', true],
  ])('is made of %s', (_, body, isOrdered) => {
    expect(blocksIn(body)).toMatchObject([{ type: 'list', isOrdered, items: ['oak', 'ash'] }])
  })

  it('keeps the line that opens it', () => {
    expect(blocksIn('The trees are:\n\n• oak\n• ash')).toMatchObject([
      { type: 'list', leadIn: 'The trees are:', items: ['oak', 'ash'], lines: [7, 9, 10] },
    ])
  })

  it('ends where the numbers start again', () => {
    expect(blocksIn('1. oak\n2. ash\n1. elm')).toMatchObject([
      { items: ['oak', 'ash'] },
      { items: ['elm'] },
    ])
  })

  it('takes the second line of an item set in under it', () => {
    expect(blocksIn('- oak, which\n  is slow\n- ash')).toMatchObject([
      { items: ['oak, which is slow', 'ash'] },
    ])
  })
})

describe('a list item of several paragraphs', () => {
  it('is one item, and the numbers after it go on', () => {
    expect(blocksIn('1. oak\n\n   grows slowly\n\n2. ash\n\nA text follows here.')).toMatchObject([
      { type: 'list', isOrdered: true, items: ['oak\ngrows slowly', 'ash'] },
      { type: 'paragraph', text: 'A text follows here.' },
    ])
  })

  it('has the characters that the page’s source wrote as entities', () => {
    expect(blocksIn('&bull; caf&eacute; &copy;\n&bull; ash')).toMatchObject([
      { type: 'list', items: ['café ©', 'ash'] },
    ])
  })
})

describe('names each with a text', () => {
  it.each([
    ['a colon', '• Oak: Slow\n• Ash:\u00A0 Quick'],
    ['a hyphen', '1. Oak - Slow\n2. Ash - Quick'],
    ['dashes of every kind', '1. Oak – Slow\n\n2. Ash- Quick'],
  ])('are recognised by %s', (_, body) => {
    expect(blocksIn(body)).toMatchObject([
      {
        type: 'definitions',
        items: [
          { name: 'Oak', text: 'Slow' },
          { name: 'Ash', text: 'Quick' },
        ],
      },
    ])
  })

  it('are not when one item has another shape', () => {
    expect(blocksIn('• Oak: slow\n• ash')).toMatchObject([{ type: 'list' }])
  })
})

describe('a rating table', () => {
  it.each([
    ['Ofsted has rated:', 'Ofsted'],
    ['The Care Quality Commission judged:', 'Care Quality Commission'],
    ['Hill Inspectors rated the clock:', 'Hill Inspectors'],
    ['The grades are:', null],
  ])('names its inspectorate from %s', (leadIn, inspectorate) => {
    expect(blocksIn(`${leadIn}\n\n• Help – early and late – Good\n• Overall – Inadequate`)).toEqual(
      [
        {
          type: 'rating',
          inspectorate,
          leadIn,
          rows: [
            { judgement: 'Help – early and late', grade: 'Good', isOverall: false },
            { judgement: 'Overall', grade: 'Inadequate', isOverall: true },
          ],
          overall: 'Inadequate',
          lines: [7, 9, 10],
        },
      ],
    )
  })

  it('is not made of a list with one grade in it', () => {
    expect(blocksIn('• Help – Good\n• Clocks – late')).toMatchObject([{ type: 'definitions' }])
  })
})
