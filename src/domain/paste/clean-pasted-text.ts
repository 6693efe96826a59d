import { listMark } from '@/domain/import/line-shapes'
import { toRawPassages } from '@/domain/import/raw-passages'
import { cleanText } from '@/domain/plain-english/clean-text'

import type { PastedBlock } from './pasted-blocks'
import { printBlocks } from './print-blocks'

/**
 * Plain text from a clipboard, as a PDF gives it, as the HTML that an editor may keep: lines that the
 * page broke are joined, blank lines part paragraphs, and lines that open with a mark are lists.
 */
export function cleanPastedText(text: string): string {
  const lines = cleanText(text)
    .split(/\r\n|[\r\n\u2028\u2029\f]/u)
    .map((line) => line.replace(/[\u00A0\u202F\t]/gu, ' '))
  const blocks = toRawPassages(lines).map(({ text: passage }): PastedBlock => {
    const mark = listMark(passage)
    const words = (mark?.item ?? passage).replace(/ {2,}/gu, ' ')
    const list = mark ? { depth: 1, isOrdered: mark.isOrdered } : null
    return {
      type: 'text',
      heading: null,
      list,
      inline: [{ text: words, isStrong: false, href: null }],
    }
  })
  return printBlocks(blocks)
}
