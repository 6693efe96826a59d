import { Fragment, type ReactNode } from 'react'

import type { InlineNode, TextGrid, TextList, TextNode } from '@/site/views/text-view'

/** Rich text: plain nodes in, plain HTML out. */
export function Text({ nodes }: { nodes: readonly TextNode[] }) {
  return nodes.map((node, index) => <Fragment key={index}>{block(node)}</Fragment>)
}

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

function block(node: TextNode): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{inline(node.children)}</p>
    case 'heading': {
      const Heading = HEADINGS[node.level]
      return <Heading>{inline(node.children)}</Heading>
    }
    case 'list':
      return list(node)
    case 'grid':
      return <Grid {...node} />
  }
}

const Grid = ({ rows }: TextGrid) => (
  <table>
    <tbody>
      {rows.map((cells, row) => (
        <tr key={row}>
          {cells.map(({ scope, children }, cell) =>
            scope ? (
              <th key={cell} scope={scope}>
                {inline(children)}
              </th>
            ) : (
              <td key={cell}>{inline(children)}</td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

function list({ isOrdered, items }: TextList): ReactNode {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List>
      {items.map((item, index) => (
        <li key={index}>
          {inline(item.children)}
          {item.lists.map((inner, place) => (
            <Fragment key={place}>{list(inner)}</Fragment>
          ))}
        </li>
      ))}
    </List>
  )
}

function inline(nodes: readonly InlineNode[]): ReactNode {
  return nodes.map((node, index) => {
    switch (node.type) {
      case 'words':
        return node.isStrong ? <strong key={index}>{node.words}</strong> : node.words
      case 'break':
        return <br key={index} />
      case 'link':
        return (
          <a key={index} href={node.href}>
            {inline(node.children)}
          </a>
        )
    }
  })
}
