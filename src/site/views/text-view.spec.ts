import { describe, expect, it } from '@jest/globals'

import { type StoredText, textOf, toTextView } from './text-view'

const stored = (...children: StoredText['root']['children']): StoredText => ({ root: { children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const heading = (tag: string) => ({ type: 'heading', tag, children: [text('Heading')] })
const link = (fields: object) => ({ type: 'link', fields, children: [text('words')] })

describe('running text', () => {
  it('leaves out empty paragraphs', () => {
    expect(toTextView(stored(paragraph(), paragraph(text(' '))))).toEqual([])
  })

  it.each([
    ['h1', 1, 2],
    ['h2', 1, 2],
    ['h3', 1, 3],
    ['h2', 2, 3],
    ['h3', 2, 4],
    ['h4', 2, 4],
  ])('prints %s under a level %i heading at level %i', (tag, under, level) => {
    expect(toTextView(stored(heading(tag)), under)).toMatchObject([{ level }])
  })

  it('prints bold and italic as strong', () => {
    const view = toTextView(stored(paragraph(text('a', 1), text('b', 2), text('c'))))
    expect(view).toMatchObject([
      { children: [{ isStrong: true }, { isStrong: true }, { isStrong: false }] },
    ])
  })

  it('prints a table with its headers, and as lines where there is no table', () => {
    const cell = (headerState: number, ...words: string[]) => ({
      type: 'tablecell',
      headerState,
      children: words.map((one) => paragraph(text(one))),
    })
    const row = (...children: unknown[]) => ({ type: 'tablerow', children })
    const rows = [
      row(cell(1, 'Day'), cell(1, 'Hours')),
      row(cell(2, 'Monday'), cell(0, '9am', '5pm')),
    ]
    const view = toTextView(stored({ type: 'table', children: rows }))
    expect(view).toMatchObject([
      {
        type: 'grid',
        rows: [
          [{ scope: 'col' }, { scope: 'col' }],
          [{ scope: 'row' }, { scope: null, children: [{}, { type: 'break' }, {}] }],
        ],
      },
    ])
    expect(textOf(view)).toBe('Day: Monday. Hours: 9am\n5pm')
  })

  it.each([
    [{ linkType: 'custom', url: 'https://ofsted.example/report' }, 'https://ofsted.example/report'],
    [{ linkType: 'custom', url: '/news' }, '/news'],
    [
      { linkType: 'internal', doc: { relationTo: 'campaigns', value: { slug: 'be-the-future' } } },
      '/campaigns/be-the-future',
    ],
  ])('links to what it should: %o', (fields, href) => {
    expect(toTextView(stored(paragraph(link(fields))))).toMatchObject([
      { children: [{ type: 'link', href }] },
    ])
  })

  it.each([
    [{ linkType: 'custom', url: 'javascript:alert(1)' }],
    [{ linkType: 'custom', url: '//elsewhere.example' }],
    [{ linkType: 'custom', url: '' }],
    [{ linkType: 'internal', doc: { relationTo: 'news-releases', value: 42 } }],
    [{ linkType: 'internal', doc: { relationTo: 'users', value: { slug: 'x' } } }],
    [{ linkType: 'internal', doc: null }],
  ])('keeps the words and drops an address that is unsafe or not public: %o', (fields) => {
    expect(toTextView(stored(paragraph(link(fields))))).toMatchObject([
      { children: [{ type: 'words', words: 'words' }] },
    ])
  })

  it('puts a nested list into the item it belongs to', () => {
    const inner = { type: 'list', listType: 'bullet', children: [item(text('inner'))] }
    const outer = {
      type: 'list',
      listType: 'number',
      children: [item(text('outer')), item(inner)],
    }
    expect(toTextView(stored(outer))).toMatchObject([
      { isOrdered: true, items: [{ lists: [{ isOrdered: false, items: [{ lists: [] }] }] }] },
    ])
    expect(textOf(toTextView(stored(outer)))).toBe('outer\ninner')
  })
})

const item = (...children: unknown[]) => ({ type: 'listitem', children })
