import { listMark } from '@/domain/text/line-shapes'
import { toRawPassages } from '@/domain/text/raw-passages'
import { cleanText } from '@/domain/text/clean-text'

import { joinItems } from './join-items'
import type { ListPlace, PastedBlock } from './pasted-blocks'
import { printBlocks } from './print-blocks'

/**
 * Converts plain text from a clipboard, such as a PDF's, to the HTML that the editor supports:
 * joins lines broken by the page width, splits paragraphs at blank lines, and makes lists of lines
 * that open with a marker.
 */
export function cleanPastedText(text: string): string {
  const lines = cleanText(text)
    .split(/\r\n|[\r\n\u2028\u2029\f]/u)
    .map((line) => line.replace(/[\u00A0\u202F\t]/gu, ' '))
  let list: ListPlace | null = null
  const blocks = toRawPassages(lines).map((passage, item): PastedBlock => {
    const mark = listMark(passage.text)
    if (!passage.isSetIn) list = mark && { depth: 1, isOrdered: mark.isOrdered, item }
    return toBlock({ words: mark?.item ?? passage.text, list })
  })
  return printBlocks(joinItems(blocks))
}

const toBlock = ({ words, list }: { words: string; list: ListPlace | null }) => ({
  type: 'text' as const,
  heading: null,
  list,
  inline: [{ text: words.replace(/ {2,}/gu, ' '), isStrong: false, href: null }],
})
