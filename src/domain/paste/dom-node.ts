/** The part of the DOM needed to read a paste. A browser's `DOMParser` output satisfies it. */
export type DomNode = {
  readonly nodeType: number
  /** The content of a text or comment node; all text within an element. */
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}
export type DomElement = DomNode & {
  readonly localName: string
  getAttribute(name: string): string | null
}

const ELEMENT = 1
const TEXT = 3
const COMMENT = 8

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isText = (node: DomNode): boolean => node.nodeType === TEXT
export const isComment = (node: DomNode): boolean => node.nodeType === COMMENT

export const elementsIn = ({ childNodes }: DomNode): DomElement[] =>
  [...childNodes].filter(isElement)

/** Empty if the attribute is missing. */
export const attributeOf = (element: DomElement, name: string): string =>
  element.getAttribute(name) ?? ''
