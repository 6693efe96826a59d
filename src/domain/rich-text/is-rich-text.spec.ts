import { describe, expect, it } from '@jest/globals'

import { isRichText } from './is-rich-text'

const text = { type: 'text', text: 'Words' }
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('rich text', () => {
  it.each([
    ['nothing yet', root()],
    ['a paragraph', root({ type: 'paragraph', children: [text, { type: 'linebreak' }] })],
    ['a link', root({ type: 'link', fields: { url: 'https://a.example' }, children: [text] })],
  ])('is %s', (_, value) => {
    expect(isRichText(value)).toBe(true)
  })

  it.each([
    ['words', 'words'],
    ['an empty object', {}],
    ['a root of nothing', { root: null }],
    ['a root without children', { root: {} }],
    ['a node of nothing', root(null)],
    ['a node without a type', root({ children: [] })],
    ['children that are words', root({ type: 'paragraph', children: 'words' })],
    ['a number for words', root({ type: 'text', text: 3 })],
    ['a link that leads nowhere', root({ type: 'link', children: [] })],
  ])('is not %s', (_, value) => {
    expect(isRichText(value)).toBe(false)
  })

  it('is not deeper than anybody writes', () => {
    let node: unknown = text
    for (let depth = 0; depth < 10_000; depth += 1) node = { type: 'list', children: [node] }
    expect(isRichText(root(node))).toBe(false)
  })
})
