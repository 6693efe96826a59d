/** Deeper than any real text: nested lists in a table cell come to about ten. */
const DEEPEST = 60

/**
 * Whether a value is rich text as the editor stores it: a root with children, each a node with a
 * type, the text of text nodes a string. An API client can send anything.
 */
export function isRichText(value: unknown): boolean {
  return isObject(value) && isObject(value.root) && areNodes(value.root.children, DEEPEST)
}

const areNodes = (nodes: unknown, depth: number): boolean =>
  depth > 0 && Array.isArray(nodes) && nodes.every((node) => isNode(node, depth))

function isNode(node: unknown, depth: number): boolean {
  if (!isObject(node) || typeof node.type !== 'string' || node.type === '') return false
  if (node.type === 'text') return typeof node.text === 'string'
  if (node.type === 'link' || node.type === 'autolink')
    return isObject(node.fields) && areNodes(node.children ?? [], depth - 1)
  return areNodes(node.children ?? [], depth - 1)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
