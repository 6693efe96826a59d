import { type DefaultTreeAdapterTypes, parse } from 'parse5'

import type { DomElement, DomNode } from '@/domain/paste/dom-node'

/** Parses HTML like a browser’s `DOMParser`, as far as the paste handler needs it. */
export const parseHtml = (html: string): DomNode => toDom(parse(html, { scriptingEnabled: false }))

function toDom(node: DefaultTreeAdapterTypes.Node): DomNode | DomElement {
  if ('value' in node) return { nodeType: 3, textContent: node.value, childNodes: [] }
  if ('data' in node) return { nodeType: 8, textContent: node.data, childNodes: [] }
  const childNodes = 'childNodes' in node ? node.childNodes.map(toDom) : []
  if (!('tagName' in node)) return { nodeType: 9, textContent: null, childNodes }
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
  return {
    nodeType: 1,
    localName: node.tagName,
    textContent: childNodes.map(({ textContent }) => textContent).join(''),
    childNodes,
    getAttribute: (name) => attributes.get(name) ?? null,
  }
}
