import type { TextBlock } from '@/cms/generated/payload-types'
import type {
  DefinitionsBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
} from '@/domain/text/parsed-page'

/** The parts of a page that become running text. */
export type TextPart = HeadingBlock | ParagraphBlock | ListBlock | DefinitionsBlock

type RichText = TextBlock['content']
type Node = RichText['root']['children'][number]

/**
 * Running text as the editor stores it. The text is kept as printed: a heading is an H2, since
 * scraped text has lost its levels, and a named item keeps the punctuation after its name.
 */
export function richTextFrom(parts: readonly TextPart[]): RichText {
  return { root: { ...element('root', parts.flatMap(nodesOf)), type: 'root' } }
}

function nodesOf(part: TextPart): Node[] {
  switch (part.type) {
    case 'heading':
      return [{ ...element('heading', [words(part.text)]), tag: 'h2' }]
    case 'paragraph':
      return [paragraph(part.text)]
    case 'list':
      return listOf(part, part.items)
    case 'definitions':
      return listOf(
        part,
        part.items.map(({ printed }) => printed),
      )
  }
}

function listOf({ isOrdered, leadIn }: ListBlock | DefinitionsBlock, items: readonly string[]) {
  const children = items.map((item, index) => ({
    ...element('listitem', linesOf(item)),
    value: index + 1,
  }))
  const kind = isOrdered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  const list = { ...element('list', children), ...kind, start: 1 }
  return leadIn ? [paragraph(leadIn), list] : [list]
}

/** The paragraphs of an item become lines: the editor's list items hold no paragraphs. */
const linesOf = (item: string): Node[] =>
  item
    .split('\n')
    .flatMap((line, at) => [...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []), words(line)])

const paragraph = (text: string): Node => element('paragraph', [words(text)])

const words = (text: string): Node => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})

const element = (type: string, children: Node[]) => ({
  type,
  version: 1,
  children,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
})
