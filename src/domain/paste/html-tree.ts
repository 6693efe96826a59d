import { decodeHTML, decodeHTMLAttribute } from 'entities'

/** What HTML says, without its comments and declarations. Text is decoded. */
export type HtmlNode = string | HtmlElement
export type HtmlElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: HtmlNode[]
}

const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'wbr', 'base'])
/** What ends when one of its own kind begins, as no program closes it dependably. */
const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  p: ['p', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div'],
  li: ['li'],
  tr: ['tr'],
  td: ['td', 'th', 'tr'],
  th: ['td', 'th', 'tr'],
}
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</giu
const ATTRIBUTE = /([\w:-]+)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/gu

/**
 * The tree of an HTML text, as forgiving as clipboards need: unknown tags are kept by name, an end
 * without a start is passed over, a missing end is made up. Nothing in it is ever run.
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: '', attributes: {}, children: [] }
  const open = [root]
  for (const { 0: token, 1: slash, 2: name, 3: attributes } of html.matchAll(TOKEN)) {
    const tag = name?.toLowerCase()
    if (!tag) {
      if (!/^<[!?]/u.test(token)) open.at(-1)?.children.push(decodeHTML(token))
    } else if (slash) close(open, tag)
    else {
      const element = { tag, attributes: attributesOf(attributes ?? ''), children: [] }
      while (CLOSED_BY[open.at(-1)?.tag ?? '']?.includes(tag)) open.pop()
      open.at(-1)?.children.push(element)
      if (!VOID.has(tag) && !/(?:^|[\s"'])\/$/u.test(attributes ?? '')) open.push(element)
    }
  }
  return root
}

function close(open: HtmlElement[], tag: string): void {
  const at = open.findLastIndex((element) => element.tag === tag)
  if (at > 0) open.length = at
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      decodeHTMLAttribute(value.replace(/^["']|["']$/gu, '')),
    ]),
  )

/** Text as it stands in HTML. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
