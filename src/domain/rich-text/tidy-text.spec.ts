import { describe, expect, it } from '@jest/globals'

import { richTextLines } from '@/domain/compare/rich-text-lines'

import { followsGrammar } from './text-grammar'
import { tidyText } from './tidy-text'

const text = (words: string) => ({ type: 'text', text: words })
const node = (type: string, ...children: object[]) => ({ type, children })
const paragraph = (words: string) => node('paragraph', text(words))
const table = (...rows: string[][]) =>
  node(
    'table',
    ...rows.map((cells) =>
      node('tablerow', ...cells.map((words) => node('tablecell', paragraph(words)))),
    ),
  )
const textOf = (...children: object[]) => ({ root: { type: 'root', children } })

describe('what is pasted', () => {
  it.each([
    [
      'paragraphs into a nested item',
      textOf(
        node(
          'list',
          node(
            'listitem',
            node('list', node('listitem', text('b'), paragraph('x'))),
            paragraph('y'),
            node('list', node('listitem', text('c'))),
          ),
        ),
      ),
      ['• y', '  • b', 'x', '  • c'],
    ],
    [
      'a table into an item',
      textOf(node('list', node('listitem', text('a'), table(['1', '2'], ['3', '4']), text('z')))),
      ['• a', '1 | 2', '3 | 4', 'z'],
    ],
    [
      'a table into a cell',
      textOf(
        node('table', node('tablerow', node('tablecell', table(['1', '2']), paragraph('after')))),
      ),
      ['1 | 2after'],
    ],
  ])('is lines of it: %s', (_, pasted, lines) => {
    expect(followsGrammar(pasted)).toBe(false)
    const tidied = tidyText(pasted)
    expect(followsGrammar(tidied)).toBe(true)
    expect(richTextLines(tidied).flatMap((line) => line.split('\n'))).toEqual(lines)
  })

  it('is left as it is where it follows the grammar', () => {
    const fine = textOf(paragraph('a'), node('list', node('listitem', text('b'))), table(['1']))
    expect(tidyText(fine)).toEqual(fine)
  })
})
