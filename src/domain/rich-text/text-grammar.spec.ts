import { describe, expect, it } from '@jest/globals'

import { followsGrammar } from './text-grammar'

const text = { type: 'text', text: 'Words' }
const node = (type: string, ...children: object[]) => ({ type, children })
const paragraph = node('paragraph', text)
const ofRoot = (...children: object[]) => followsGrammar({ root: { type: 'root', children } })

describe('rich text', () => {
  it.each([
    ['nothing', []],
    ['a paragraph', [paragraph]],
    ['a heading', [node('heading', text)]],
    [
      'a link in a nested list',
      [node('list', node('listitem', node('list', node('listitem', node('link', text)))))],
    ],
    ['a table', [node('table', node('tablerow', node('tablecell', paragraph)))]],
  ])('may hold %s', (_, children) => expect(ofRoot(...children)).toBe(true))

  it.each([
    ['a node of another type', [{ type: 'code', children: [text] }]],
    ['one named after a property of all objects', [{ type: 'constructor', children: [text] }]],
    ['words below the root', [text]],
    ['a link below the root', [node('link', text)]],
    [
      'words in a cell without a paragraph',
      [node('table', node('tablerow', node('tablecell', text)))],
    ],
    ['something in a text', [node('paragraph', { ...text, children: [paragraph] })]],
    ['a list without items', [node('list', text)]],
    ['words on a paragraph that has others', [{ ...paragraph, text: 'Other words' }]],
    ['words on a link', [node('paragraph', { ...node('link', text), text: 'Other words' })]],
  ])('may not hold %s', (_, children) => expect(ofRoot(...children)).toBe(false))
})
