import type { TextBlock } from '@/cms/generated/payload-types'

/** Rich text as the editor stores it. */
type RichText = TextBlock['content']
type Node = { type: string; version: number; [field: string]: unknown }

/**
 * Rich text from lines. Each is a paragraph, a heading (`## `, `### `) or a list item (`- `,
 * `1. `); `[text](address)` is a link. Blank lines are ignored.
 */
export const prose = (lines: string): RichText => ({
  root: element('root', toBlocks(lines)) as RichText['root'], // the root has the shape of any element
})

/** A text block with rich text from lines. */
export const text = (lines: string): TextBlock => ({ blockType: 'text', content: prose(lines) })

/** The lines parsed from that markup, for documents and checks. */
export const proseLines = (lines: string): ProseLine[] => linesOf(lines).map(toLine)

export type ProseLine = {
  readonly kind: 'h2' | 'h3' | 'paragraph' | 'bullet' | 'number'
  readonly words: string
}

const MARKS: readonly (readonly [RegExp, ProseLine['kind']])[] = [
  [/^### /, 'h3'],
  [/^## /, 'h2'],
  [/^- /, 'bullet'],
  [/^\d+\. /, 'number'],
]

const linesOf = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

function toLine(line: string): ProseLine {
  const [mark, kind] = MARKS.find(([pattern]) => pattern.test(line)) ?? [/^/, 'paragraph' as const]
  return { kind, words: line.replace(mark, '').replace(LINK, '$1') }
}

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g

function toBlocks(lines: string): Node[] {
  const blocks: Node[] = []
  for (const line of linesOf(lines)) {
    const [mark, kind] = MARKS.find(([pattern]) => pattern.test(line)) ?? [
      /^/,
      'paragraph' as const,
    ]
    const children = toInline(line.replace(mark, ''))
    if (kind === 'paragraph') blocks.push(element('paragraph', children))
    else if (kind === 'h2' || kind === 'h3')
      blocks.push({ ...element('heading', children), tag: kind })
    else addItem(blocks, children, kind)
  }
  return blocks
}

function addItem(blocks: Node[], children: Node[], kind: 'bullet' | 'number') {
  let list = blocks.at(-1)
  if (list?.type !== 'list' || list.listType !== kind) {
    const tag = kind === 'bullet' ? 'ul' : 'ol'
    list = { ...element('list', []), listType: kind, start: 1, tag }
    blocks.push(list)
  }
  const items = list.children as Node[] // the children of a list are its items
  items.push({ ...element('listitem', children), value: items.length + 1 })
}

function toInline(words: string): Node[] {
  const nodes: Node[] = []
  let from = 0
  for (const match of words.matchAll(LINK)) {
    const [whole, label = '', url = ''] = match
    if (match.index > from) nodes.push(plain(words.slice(from, match.index)))
    nodes.push(link(label, url))
    from = match.index + whole.length
  }
  if (from < words.length) nodes.push(plain(words.slice(from)))
  return nodes
}

const plain = (words: string): Node => ({
  type: 'text',
  version: 1,
  text: words,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})

const link = (label: string, url: string): Node => ({
  ...element('link', [plain(label)]),
  version: 3,
  fields: { linkType: 'custom', url, newTab: false },
})

const element = (type: string, children: Node[]): Node & { children: Node[] } => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
})
