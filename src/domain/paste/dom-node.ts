/** As much of the DOM as reading a paste takes. What a browser's `DOMParser` gives is one. */
export type DomNode = {
  readonly nodeType: number
  /** Of a text or a comment, what it says; of an element, all words in it. */
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

/** Empty where there is none. */
export const attributeOf = (element: DomElement, name: string): string =>
  element.getAttribute(name) ?? ''
