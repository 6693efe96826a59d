type Node = { readonly type?: unknown; readonly text?: unknown; readonly children?: unknown }

const INLINE = ['text', 'linebreak', 'tab', 'link', 'autolink']
const WORDS = ['text', 'linebreak', 'tab']

/** What may stand in what: all that the editor's features write (cms/rich-text/rich-text). */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  root: ['paragraph', 'heading', 'list', 'table'],
  paragraph: INLINE,
  heading: INLINE,
  list: ['listitem'],
  listitem: [...INLINE, 'list'],
  link: WORDS,
  autolink: WORDS,
  table: ['tablerow'],
  tablerow: ['tablecell'],
  tablecell: ['paragraph', 'heading', 'list'],
}

/**
 * Whether rich text is made as the editor makes it. A node of another type, or in another place, is printed
 * by some pages and feeds and passed over by checks and comparisons: words that nobody was shown would go out.
 * So are words on a node that has others within it.
 */
export const followsGrammar = ({ root }: { readonly root: unknown }): boolean =>
  follows({ ...(root as Node), type: 'root' })

function follows({ type, text, children }: Node): boolean {
  if (text !== undefined && type !== 'text' && type !== 'tab') return false
  const within = typeof type === 'string' && Object.hasOwn(WITHIN, type) ? WITHIN[type] : undefined
  const nodes = Array.isArray(children) ? (children as Node[]) : []
  return nodes.every((node) => within?.includes(String(node.type)) && follows(node))
}
