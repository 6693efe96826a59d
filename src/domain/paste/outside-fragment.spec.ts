import { expect, it } from '@jest/globals'

import { parseHtml } from '@tests/support/parse-html'

import { cleanPastedHtml } from './clean-pasted-html'

it.each([
  [
    'paragraphs',
    '<p>not this</p><!--StartFragment--><p>this</p><!-- EndFragment --><p>nor this</p>',
    '<p>this</p>',
  ],
  ['all that follows', '<p>not this</p><!--StartFragment--><p>this</p>', '<p>this</p>'],
  [
    'one cell of a table',
    '<table><tr><td>not this</td><td><!--StartFragment-->this<!--EndFragment--></td></tr></table>',
    '<p>this</p>',
  ],
  [
    'items of a list',
    '<p>not this</p><ul><!--StartFragment--><li>one<li>two<!--EndFragment--></ul><p>nor this</p>',
    '<ul><li>one</li><li>two</li></ul>',
  ],
])('of a page that says where it was copied, only that is pasted: %s', (_, html, expected) => {
  expect(cleanPastedHtml(parseHtml(html))).toBe(expected)
})
