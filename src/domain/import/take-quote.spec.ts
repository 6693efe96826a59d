import { describe, expect, it } from '@jest/globals'

import { releaseWith } from '@tests/fixtures/import/read-fixture'

const quotesIn = (body: string) =>
  releaseWith(body).blocks.filter((block) => block.type === 'quote')
const NAME = 'Councillor Lee Marsh, leader, said:'

describe('a quote', () => {
  it('keeps the exact words, without the outer marks', () => {
    const [quote] = quotesIn(`${NAME} “We’re glad - very glad.\u00A0 It is ‘done’.”`)
    expect(quote?.paragraphs).toEqual(['We’re glad - very glad.\u00A0 It is ‘done’.'])
  })

  it('opens every paragraph and closes only the last', () => {
    const [quote, ...others] = quotesIn(
      `${NAME} “One.\n\n“Two “inner” words.\n\n“Three.”\n\nAfter it.`,
    )
    expect(quote).toMatchObject({
      paragraphs: ['One.', 'Two “inner” words.', 'Three.'],
      isClosed: true,
      lines: [7, 9, 11],
    })
    expect(others).toEqual([])
  })

  it.each([
    ['in the line above', `${NAME}\n\n“It is done.”`],
    ['in a signature', '“It is done, and done well.”\n\n-Lee Marsh OBE, Leader'],
    ['after it', '“It is done, and done well,” said Councillor Lee Marsh, leader.'],
    ['in straight marks', `${NAME} "It is done."`],
    ['in single marks', `${NAME} ‘It’s done.’`],
    ['closed by the wrong mark', `${NAME} “It is done.’`],
  ])('is given its speaker when the name stands %s', (_, body) => {
    const [quote] = quotesIn(body)
    expect(quote).toMatchObject({ isClosed: true, attribution: { speakerName: 'Lee Marsh' } })
    expect(quote?.paragraphs[0]).toMatch(/^It(?: i|’)s done[^”"]*[.,]$/u)
  })

  it('is carried to the next quote by “she added”', () => {
    const [, second] = quotesIn(`${NAME} “One.”\n\nShe added: “Two.”`)
    expect(second?.attribution).toMatchObject({ printed: 'She added:', speakerName: 'Lee Marsh' })
  })

  it('says so when it is never closed', () => {
    const [quote] = quotesIn(`${NAME} “It is done.\n\nThe clock strikes.`)
    expect(quote).toMatchObject({ isClosed: false, paragraphs: ['It is done.'] })
  })

  it('leaves a sentence before the name as a paragraph', () => {
    const { blocks } = releaseWith(`The clock was late. ${NAME} “It is done.”`)
    expect(blocks).toMatchObject([
      { type: 'paragraph', text: 'The clock was late.' },
      { type: 'quote', attribution: { printed: NAME } },
    ])
  })

  it.each([
    'The ‘clock’ is what Lee Marsh said it was: “new”, and loud.',
    `${NAME} “It is done.” The council will now wind it up.`,
    `${NAME} “It is done.” She added: “At last.”`,
    '“Clock” is the word, and nothing else will do.',
  ])('is not made of a paragraph that only holds speech: %s', (body) => {
    const { blocks } = releaseWith(body)
    expect(blocks).toMatchObject([{ type: 'paragraph', text: body, isRecognised: true }])
  })
})
