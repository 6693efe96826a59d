type Node = { readonly type?: unknown; readonly text?: unknown; readonly children?: unknown }

const INLINE = ['text', 'linebreak', 'tab', 'link', 'autolink']
const WORDS = ['text', 'linebreak', 'tab']

/** The children allowed in each node type, as the editor writes them (cms/rich-text/rich-text). */
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
 * Whether rich text has the structure that the editor writes. A node of another type or in another
 * place would be printed by some pages and feeds but skipped by checks and comparisons, so that
 * text could be published unseen. The same goes for text on a node that has children.
 */
export const followsGrammar = ({ root }: { readonly root: unknown }): boolean =>
  follows({ ...(root as Node), type: 'root' })

function follows({ type, text, children }: Node): boolean {
  if (text !== undefined && type !== 'text' && type !== 'tab') return false
  const within = typeof type === 'string' && Object.hasOwn(WITHIN, type) ? WITHIN[type] : undefined
  const nodes = Array.isArray(children) ? (children as Node[]) : []
  return nodes.every((node) => within?.includes(String(node.type)) && follows(node))
}
