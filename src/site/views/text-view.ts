import { isRichText } from '@/domain/rich-text/is-rich-text'

import { linkHref, type StoredLinkFields } from './link-href'

/** Rich text as plain data, which the page, the feeds and the plain text version all print. */
export type TextNode =
  | { readonly type: 'paragraph'; readonly children: readonly InlineNode[] }
  | {
      readonly type: 'heading'
      readonly level: HeadingLevel
      readonly children: readonly InlineNode[]
    }
  | TextList
  | TextGrid

/** A table in rich text. Each header has a scope: its column or its row. */
export type TextGrid = { readonly type: 'grid'; readonly rows: readonly (readonly GridCell[])[] }
type GridCell = {
  readonly scope: 'col' | 'row' | null
  readonly children: readonly InlineNode[]
}

export type TextList = {
  readonly type: 'list'
  readonly isOrdered: boolean
  readonly items: readonly ListItem[]
}
type ListItem = {
  readonly children: readonly InlineNode[]
  readonly lists: readonly TextList[]
}

export type InlineNode =
  | { readonly type: 'words'; readonly words: string; readonly isStrong: boolean }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly InlineNode[] }

/** Rich text as stored. Wider than Payload's own type, so that one shape fits every field. */
export type StoredText = { readonly root: { readonly children: readonly StoredNode[] } }
type StoredNode = { readonly type: string; readonly [field: string]: unknown }

export type HeadingLevel = 2 | 3 | 4

const BOLD_OR_ITALIC = 1 | 2
const HIGHEST_HEADING = 2
const LOWEST_HEADING = 4

/**
 * Stored rich text as plain nodes, without empty paragraphs; an empty list if it is not rich text.
 * Headings are never above level 2: the page has the only H1. `under` is the level of the heading
 * above the text, so that text within a section (`under: 2`) starts at 3.
 */
export function toTextView(stored: StoredText | null | undefined, under = 1): TextNode[] {
  return stored && isRichText(stored)
    ? stored.root.children.flatMap((node) => toTextNode(node, under - 1))
    : []
}

function toTextNode(node: StoredNode, shift: number): TextNode[] {
  switch (node.type) {
    case 'heading':
      return notEmpty({ type: 'heading', level: levelOf(node, shift), children: inline(node) })
    case 'list':
      return [toList(node)]
    case 'table':
      return [toGrid(node)]
    default:
      return notEmpty({ type: 'paragraph', children: inline(node) })
  }
}

function levelOf(node: StoredNode, shift: number): HeadingLevel {
  const level = Number(String(node.tag).replace('h', '')) || HIGHEST_HEADING
  const shifted = Math.min(LOWEST_HEADING, Math.max(HIGHEST_HEADING, level + shift))
  return shifted as HeadingLevel // clamped to that range by the line above
}

/** The editor stores a nested list as a list item of its own: it is moved into the item before. */
function toList(node: StoredNode): TextList {
  const items: ListItem[] = []
  for (const child of childrenOf(node)) {
    const lists = childrenOf(child).filter(isList).map(toList)
    const children = inline({
      ...child,
      children: childrenOf(child).filter((part) => !isList(part)),
    })
    const before = items.at(-1)
    if (children.length === 0 && before) {
      items[items.length - 1] = { ...before, lists: [...before.lists, ...lists] }
    } else items.push({ children, lists })
  }
  return { type: 'list', isOrdered: node.listType === 'number', items }
}

/** Lexical's `headerState` is 1 for a cell in a header row, 2 in a header column, 3 in both. */
const toGrid = (node: StoredNode): TextGrid => ({
  type: 'grid',
  rows: childrenOf(node).map((row, at) =>
    childrenOf(row).map((cell) => ({
      scope: cell.headerState ? (at === 0 ? 'col' : 'row') : null,
      children: cellInline(cell),
    })),
  ),
})

/** The paragraphs of a cell, one line each. */
const cellInline = (cell: StoredNode): InlineNode[] =>
  childrenOf(cell)
    .map(inline)
    .filter((line) => line.length > 0)
    .flatMap((line, at): InlineNode[] => (at === 0 ? line : [{ type: 'break' }, ...line]))

function inline(node: StoredNode): InlineNode[] {
  return childrenOf(node).flatMap((child): InlineNode[] => {
    switch (child.type) {
      case 'text':
        return words(child)
      case 'tab':
        return [{ type: 'words', words: ' ', isStrong: false }]
      case 'linebreak':
        return [{ type: 'break' }]
      case 'link':
      case 'autolink':
        return toLink(child)
      default:
        return inline(child)
    }
  })
}

/** Emphasis is shown as bold: the site uses no italics (design system, "Type"). */
const words = (node: StoredNode): InlineNode[] =>
  typeof node.text === 'string' && node.text !== ''
    ? [
        {
          type: 'words',
          words: node.text,
          isStrong: (Number(node.format) & BOLD_OR_ITALIC) !== 0,
        },
      ]
    : []

/** A link to an item that is no longer public keeps its text and loses its address. */
function toLink(node: StoredNode): InlineNode[] {
  const href = linkHref(node.fields as StoredLinkFields) // the link feature's own shape
  const children = inline(node)
  return href ? [{ type: 'link', href, children }] : children
}

const isList = (node: StoredNode): boolean => node.type === 'list'
const childrenOf = (node: StoredNode): StoredNode[] =>
  Array.isArray(node.children) ? (node.children as StoredNode[]) : [] // only nodes can be children in Lexical

const notEmpty = (node: Exclude<TextNode, TextList | TextGrid>): TextNode[] =>
  node.children.some((child) => child.type !== 'words' || child.words.trim() !== '') ? [node] : []

/** The text of rich text, one line for each paragraph, for search, word counts and descriptions. */
export const textOf = (nodes: readonly TextNode[]): string => nodes.map(lineOf).join('\n')

function lineOf(node: TextNode): string {
  if (node.type === 'list') return node.items.map(itemLine).join('\n')
  return node.type === 'grid' ? gridLines(node).join('\n') : viewWords(node.children)
}

/** One line for each row, each value after its column's name: `Day: Monday. Hours: 9am to 5pm`. */
export function gridLines({ rows }: TextGrid): string[] {
  const [first = [], ...others] = rows
  const isHead = first.length > 0 && first.every(({ scope }) => scope === 'col')
  const names = isHead ? first.map(({ children }) => viewWords(children)) : []
  return (isHead ? others : rows).map((cells) =>
    cells
      .map(({ children }, at) => [names[at], viewWords(children)].filter(Boolean).join(': '))
      .join(isHead ? '. ' : ', '),
  )
}

const itemLine = ({ children, lists }: ListItem): string =>
  [viewWords(children), ...lists.map(lineOf)].join('\n')

/** The text of a line without its links. */
const viewWords = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) =>
      node.type === 'words' ? node.words : node.type === 'break' ? '\n' : viewWords(node.children),
    )
    .join('')
