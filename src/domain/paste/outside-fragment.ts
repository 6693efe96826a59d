import { type DomNode, isComment } from './dom-node'

/**
 * What stands around that which was copied: Windows wraps it in a page of its own, and says in comments
 * where it starts and ends. Such a comment may stand in the midst of a table, as Excel's do; what the
 * table has before it was not copied, and the table was.
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
