type Node = {
  readonly type?: unknown
  readonly children?: unknown
  readonly [field: string]: unknown
}

const LINE_BREAK: Node = { type: 'linebreak', version: 1 }
const BETWEEN_CELLS: Node = {
  type: 'text',
  text: ' | ',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
}

/**
 * Turns blocks pasted into a list item or table cell into lines. The editor puts whole paragraphs
 * and tables into them, which `followsGrammar` refuses; no text is lost.
 */
export const tidyText = <Text extends { readonly root: unknown }>(text: Text): Text => ({
  ...text,
  root: tidy(text.root as Node),
})

function tidy(node: Node): Node {
  if (!Array.isArray(node.children)) return node
  const children = (node.children as Node[]).map(tidy)
  if (node.type === 'listitem') return { ...node, children: linesOfItem(children) }
  if (node.type === 'tablecell') return { ...node, children: children.flatMap(paragraphsOf) }
  return { ...node, children }
}

const BLOCKS: readonly unknown[] = ['paragraph', 'heading', 'table']

/** Each block becomes its own line; what follows a block starts another. */
function linesOfItem(children: readonly Node[]): Node[] {
  const lines: Node[] = []
  let isAfterBlock = false
  for (const child of children) {
    const isBlock = BLOCKS.includes(child.type)
    for (const line of isBlock ? linesOf(child) : [[child]]) {
      const isOnLine = lines.length > 0 && lines.at(-1)?.type !== 'list' && child.type !== 'list'
      if (isOnLine && (isBlock || isAfterBlock)) lines.push(LINE_BREAK)
      lines.push(...line)
    }
    isAfterBlock = isBlock
  }
  return lines
}

const paragraphsOf = (child: Node): Node[] =>
  child.type === 'table'
    ? linesOf(child).map((children) => ({ type: 'paragraph', version: 1, children }))
    : [child]

/** The text of a block by line: a table row is one line. */
function linesOf(block: Node): Node[][] {
  if (block.type !== 'table') return [childrenOf(block)]
  return childrenOf(block).map((row) =>
    childrenOf(row).flatMap((cell, at) => [
      ...(at > 0 ? [BETWEEN_CELLS] : []),
      ...childrenOf(cell).flatMap(childrenOf),
    ]),
  )
}

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? (children as Node[]) : []
