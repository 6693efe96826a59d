import { describe, expect, it } from '@jest/globals'

import { richTextLines } from './rich-text-lines'

const text = (words: string) => ({ type: 'text', text: words })
const node = (type: string, ...children: object[]) => ({ type, children })

describe('richTextLines', () => {
  it('says what is a heading, an item or a row, and where a link leads', () => {
    const link = { ...node('link', text('the plan')), fields: { url: 'https://example.org/' } }
    const list = {
      ...node(
        'list',
        node('listitem', text('First'), node('list', node('listitem', text('Inner')))),
      ),
      listType: 'number',
    }
    const row = node('tablerow', node('tablecell', text('a')), node('tablecell', text('b')))
    const root = node(
      'root',
      { ...node('heading', text('Plan')), tag: 'h2' },
      node('paragraph', text('Read '), link, text('.')),
      node('paragraph'),
      list,
      node('table', row),
    )
    expect(richTextLines({ root })).toEqual([
      'Heading: Plan',
      'Read the plan [https://example.org/].',
      '1. First',
      '  • Inner',
      'a | b',
    ])
  })

  it('says which page of the hub a link leads to, so that another one is a difference', () => {
    const leadingTo = (value: unknown) => {
      const fields = { linkType: 'internal', doc: { relationTo: 'pages', value } }
      const link = { ...node('link', text('the page')), fields }
      return richTextLines({ root: node('root', node('paragraph', link)) })
    }
    expect(leadingTo('1')).toEqual(['the page [on this site: pages 1]'])
    expect(leadingTo({ id: '1' })).toEqual(leadingTo('1'))
    expect(leadingTo('2')).not.toEqual(leadingTo('1'))
  })

  it.each([null, undefined, {}, { root: {} }])('has nothing to say of %j', (value) => {
    expect(richTextLines(value)).toEqual([])
  })
})
