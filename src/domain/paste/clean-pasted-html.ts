import type { DomNode } from './dom-node'
import { joinItems } from './join-items'
import { type Inline, type PastedBlock, type PastedCell, wordsOfInline } from './pasted-blocks'
import { printBlocks } from './print-blocks'
import { readBlocks } from './read-blocks'
import { pastedParagraphs } from './tidy-inline'

/**
 * Converts the HTML on a clipboard (Word, Outlook, Google Docs, a PDF, a web page) to the HTML that
 * the editor supports: paragraphs, headings from H2 to H4 with no level skipped, lists, links,
 * tables and bold. Formatting, comments, deleted text of tracked changes, pictures and hidden
 * content are removed. Pure: the caller parses the document, in a browser or a test; the output is
 * escaped afresh.
 */
export function cleanPastedHtml(document: DomNode): string {
  const blocks = joinItems(tidyBlocks(readBlocks(document)))
  return printBlocks(withHeadingsBelowTitle(blocks))
}

function tidyBlocks(blocks: readonly PastedBlock[]): PastedBlock[] {
  return blocks.flatMap((block): PastedBlock[] => {
    if (block.type === 'table') {
      const rows = block.rows.map((cells) =>
        cells.map((cell) => ({
          ...cell,
          blocks: joinItems(tidyBlocks(cell.blocks)).map(asCellText),
        })),
      )
      return [{ type: 'table', rows: withHeaderRow(rows) }]
    }
    return pastedParagraphs(block.inline).map((inline) => ({
      ...block,
      inline: block.heading ? plainLine(inline) : inline,
    }))
  })
}

/** A heading is one line, is not bold again, and has no link. */
const plainLine = (inline: readonly Inline[]): Inline[] => [
  { text: wordsOfInline(inline).replace(/\s+/gu, ' ').trim(), isStrong: false, href: null },
]

/** A heading in a table cell becomes bold text. */
const asCellText = (block: PastedBlock): PastedBlock =>
  block.type === 'text' && block.heading ? { ...block, heading: null } : block

/** Word and Google Docs have no header cells: a first row all in bold becomes one. */
function withHeaderRow(rows: PastedCell[][]): PastedCell[][] {
  const [first, ...others] = rows
  const hasHeader = rows.flat().some(({ isHeader }) => isHeader)
  if (!first || hasHeader || !first.every(isBoldCell)) return rows
  return [
    first.map((cell) => ({ ...cell, isHeader: true, blocks: cell.blocks.map(unbold) })),
    ...others,
  ]
}

const runsOf = (block: PastedBlock): Inline[] => (block.type === 'text' ? block.inline : [])

const isBoldCell = ({ blocks }: PastedCell): boolean => {
  const runs = blocks.flatMap(runsOf).filter((part) => part !== 'break' && part.text.trim() !== '')
  return runs.length > 0 && runs.every((part) => part !== 'break' && part.isStrong)
}

const unbold = (block: PastedBlock): PastedBlock =>
  block.type === 'text'
    ? {
        ...block,
        inline: block.inline.map((part) =>
          part === 'break' ? part : { ...part, isStrong: false },
        ),
      }
    : block

const HIGHEST = 2
const LOWEST = 4

/** The page title is the only H1: the highest pasted level becomes H2, the next H3, then H4. */
function withHeadingsBelowTitle(blocks: readonly PastedBlock[]): PastedBlock[] {
  let stack: number[] = []
  return blocks.map((block) => {
    if (block.type !== 'text' || !block.heading) return block
    const { heading } = block
    stack = [...stack.filter((level) => level < heading), heading]
    return { ...block, heading: Math.min(LOWEST, HIGHEST + stack.length - 1) }
  })
}
