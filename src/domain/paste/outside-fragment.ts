import { type DomNode, isComment } from './dom-node'

/**
 * The nodes outside the copied fragment: Windows wraps the fragment in a document and marks its
 * start and end with comments. Such a comment may be inside a table, as in Excel: the part of the
 * table before it was not copied, but the table itself is kept.
 */
export function outsideFragment(document: DomNode): ReadonlySet<DomNode> {
  const outside = new Set<DomNode>()
  const marks = { hasStart: false, isInside: false }
  const isPart = (node: DomNode): boolean => {
    if (isMark(node, 'StartFragment')) marks.hasStart = marks.isInside = true
    if (isMark(node, 'EndFragment')) marks.isInside = false
    const wasInside = marks.isInside
    const parts = Array.from(node.childNodes).filter(isPart)
    const isAnyInside = wasInside || parts.length > 0
    if (!isAnyInside) outside.add(node)
    return isAnyInside
  }
  isPart(document)
  return marks.hasStart ? outside : new Set()
}

const isMark = (node: DomNode, mark: string): boolean =>
  isComment(node) && node.textContent?.trim() === mark
