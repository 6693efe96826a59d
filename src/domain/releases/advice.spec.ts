import { describe, expect, it } from '@jest/globals'

import { adviceFor } from './advice'

type Node = { type: string; tag?: string; text?: string; fields?: object; children?: Node[] }

const text = (words: string): Node => ({ type: 'text', text: words })
const paragraph = (...children: (string | Node)[]): Node => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
const heading = (tag: string, words: string): Node => ({
  type: 'heading',
  tag,
  children: [text(words)],
})
const link = (words: string, url: string): Node => ({
  type: 'link',
  fields: { url },
  children: [text(words)],
})
const body = (...children: Node[]) => ({
  blockType: 'text',
  content: { root: { type: 'root', children } },
})

const release = (...blocks: object[]) => ({
  title: 'Hub opens',
  summary: 'A hub opens in town.',
  body: blocks,
})
const codes = (draft: object) =>
  adviceFor('news-releases', draft as Record<string, unknown>).map(
    ({ code, field }) => `${code} ${field}`,
  )

describe('adviceFor', () => {
  it('has nothing to say of plain words', () => {
    expect(
      codes(release(body(paragraph('The hub is in Market Street. It opens at 9am.')))),
    ).toEqual([])
  })

  it.each([
    [
      'a long headline',
      {
        ...release(),
        title: 'A headline that goes on for a good deal longer than anybody wants to read',
      },
      'title-too-long title',
    ],
    [
      'today without its date',
      release(body(paragraph('It opened today.'))),
      'today-without-date body.0.content',
    ],
    [
      'an ordinal',
      release(body(paragraph('It opened on 5th May 2026.'))),
      'ordinal-date body.0.content',
    ],
    [
      'a period that ends before it starts',
      release(body(paragraph('The plan for 2021-2013 is out.'))),
      'period-ends-before-start body.0.content',
    ],
    [
      'a contraction',
      release(body(paragraph('It doesn’t open.'))),
      'negative-contraction body.0.content',
    ],
    [
      'a question as heading',
      release(body(heading('h2', 'Who are we looking for?'))),
      'heading-is-question body.0.content',
    ],
    [
      'a skipped level',
      release(body(heading('h4', 'Opening hours'))),
      'heading-skipped body.0.content',
    ],
    [
      'a vague link',
      release(body(paragraph('Read it ', link('here', 'https://example.org/'), '.'))),
      'vague-link-text body.0.content',
    ],
    [
      'an exclamation mark in notes',
      { ...release(), notesToEditors: [{ note: 'Come along!' }] },
      'exclamation-mark notesToEditors.0.note',
    ],
  ])('sees %s, at its field', (_what, draft, found) => {
    expect(codes(draft)).toContain(found)
  })

  it('counts words in a sentence and sentences in a paragraph', () => {
    const found = codes(
      release(
        body(
          paragraph(`${'word '.repeat(26)}end.`),
          paragraph('One. Two. Three. Four. Five. Six.'),
        ),
      ),
    )
    expect(found).toEqual(['long-sentence body.0.content', 'long-paragraph body.0.content'])
  })

  it('tells two links with the same words and other places apart from one link twice', () => {
    const two = (address: string) =>
      body(
        paragraph(
          link('Opening hours', 'https://example.org/a'),
          ' or ',
          link('Opening hours', address),
          '.',
        ),
      )
    expect(codes(release(two('https://example.org/b')))).toContain('same-link-text body.0.content')
    expect(codes(release(two('https://example.org/a')))).not.toContain(
      'same-link-text body.0.content',
    )
  })

  it('sees a first paragraph that repeats the standfirst', () => {
    expect(codes(release(body(paragraph('A hub opens in town. It is new.'))))).toContain(
      'standfirst-repeated body.0.content',
    )
  })

  it('leaves a direct quote as it was said, and reads a reported one', () => {
    const said =
      'It doesn’t matter! We’ll tackle it today - on 5th May, and people with disabilities, and each and every one of us, will see what it is that we have done here.'
    expect(codes(release({ blockType: 'quote', kind: 'direct', words: said }))).toEqual([])
    expect(
      codes(
        release({ blockType: 'quote', kind: 'reported', words: 'She said it doesn’t matter.' }),
      ),
    ).toContain('negative-contraction body.0.words')
  })
})
