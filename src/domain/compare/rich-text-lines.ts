/** A node of rich text, as the editor stores it. */
type Node = {
  readonly type?: string
  readonly text?: string
  readonly children?: readonly Node[]
  readonly listType?: string
  readonly fields?: { readonly linkType?: string; readonly url?: string; readonly doc?: unknown }
}

/**
 * Rich text as plain lines, one for each paragraph, heading, list item or table row, marked with
 * what a comparison must show: whether it is a heading or an item, and where a link goes.
 */
export function richTextLines(value: unknown): string[] {
  const root = (value as { root?: Node } | null)?.root // as the editor stores it
  return root ? linesOf(root, '') : []
}

function linesOf(node: Node, mark: string): string[] {
  if (node.type === 'heading') return [`Heading: ${wordsOf(node)}`]
  if (node.type === 'paragraph' || node.type === 'quote') return ended(`${mark}${wordsOf(node)}`)
  if (node.type === 'tablerow') return [(node.children ?? []).map(wordsOf).join(' | ')]
  if (node.type === 'listitem') return itemLines(node, mark)
  const isNumbered = node.listType === 'number'
  return (node.children ?? []).flatMap((child, at) =>
    linesOf(child, node.type === 'list' ? (isNumbered ? `${at + 1}. ` : '• ') : ''),
  )
}

/** An item's own text, then its nested lists. */
function itemLines(item: Node, mark: string): string[] {
  const nested = (item.children ?? []).filter(({ type }) => type === 'list')
  const own = (item.children ?? []).filter(({ type }) => type !== 'list')
  return [
    ...ended(`${mark}${own.map(wordsOf).join('')}`, mark),
    ...nested.flatMap((list) => linesOf(list, '').map((line) => `  ${line}`)),
  ]
}

const ended = (line: string, mark = ''): string[] => (line.trim() === mark.trim() ? [] : [line])

function wordsOf(node: Node): string {
  if (node.type === 'linebreak') return '\n'
  const words = node.text ?? (node.children ?? []).map(wordsOf).join('')
  if (node.type !== 'link' && node.type !== 'autolink') return words
  const { linkType, url = '', doc } = node.fields ?? {}
  const to = linkType === 'internal' ? inSite(doc) : url // as the page reads it
  return to ? `${words} [${to}]` : words
}

/** By kind and id, so that a comparison can distinguish two pages with the same title. */
function inSite(doc: unknown): string {
  const { relationTo = '', value } = (doc ?? {}) as { relationTo?: string; value?: unknown } // as the editor stores it
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return `on this site: ${relationTo} ${typeof id === 'string' || typeof id === 'number' ? id : ''}`
}
