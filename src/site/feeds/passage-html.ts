import { absolute } from '@/domain/paths'
import type { PictureView } from '@/site/views/picture-view'
import type { InlineNode, TextGrid, TextList } from '@/site/views/text-view'

import type { FeedPassage } from './passages'

/**
 * Passages as plain HTML for third-party clients: no classes, every address absolute, all text
 * escaped. `origin` has no trailing slash.
 */
export function passagesHtml({
  passages,
  origin,
}: {
  passages: readonly FeedPassage[]
  origin: string
}): string {
  return passages.map((passage) => passageHtml(passage, origin)).join('\n')
}

function passageHtml(passage: FeedPassage, origin: string): string {
  switch (passage.type) {
    case 'paragraph':
      return element('p', inlineHtml(passage.children, origin))
    case 'heading':
      return element(`h${passage.level}`, inlineHtml(passage.children, origin))
    case 'list':
      return listHtml(passage, origin)
    case 'grid':
      return gridHtml(passage, origin)
    case 'quote':
      return quoteHtml(passage)
    case 'table':
      return tableHtml(passage)
    case 'picture':
      return pictureHtml(passage.picture, origin)
  }
}

function inlineHtml(nodes: readonly InlineNode[], origin: string): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '<br>'
      if (node.type === 'link') {
        const href = escapeHtml(absolute(origin, node.href))
        return `<a href="${href}">${inlineHtml(node.children, origin)}</a>`
      }
      return node.isStrong ? element('strong', escapeHtml(node.words)) : escapeHtml(node.words)
    })
    .join('')
}

function listHtml({ isOrdered, items }: TextList, origin: string): string {
  const inner = items.map(({ children, lists }) =>
    element(
      'li',
      inlineHtml(children, origin) + lists.map((nested) => listHtml(nested, origin)).join(''),
    ),
  )
  return element(isOrdered ? 'ol' : 'ul', inner.join(''))
}

function gridHtml({ rows }: TextGrid, origin: string): string {
  const printed = rows.map((cells) => {
    const inner = cells.map(({ scope, children }) => {
      const words = inlineHtml(children, origin)
      return scope ? `<th scope="${scope}">${words}</th>` : element('td', words)
    })
    return element('tr', inner.join(''))
  })
  return element('table', element('tbody', printed.join('')))
}

/** The speaker comes first, as on the page, so that a screen reader announces who is talking. */
function quoteHtml({
  speaker,
  isDirect,
  paragraphs,
}: Extract<FeedPassage, { type: 'quote' }>): string {
  const said = paragraphs.map((words) => element('p', escapeHtml(words))).join('')
  const who = escapeHtml(isDirect ? `${speaker}:` : `${speaker} (reported, not word for word):`)
  return element('p', who) + (isDirect ? element('blockquote', said) : said)
}

function tableHtml({ caption, head, rows }: Extract<FeedPassage, { type: 'table' }>): string {
  const top = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')
  const body = rows.map(
    ([name, value]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`,
  )
  const title = element('caption', escapeHtml(caption))
  return element('table', `${title}<thead><tr>${top}</tr></thead><tbody>${body.join('')}</tbody>`)
}

function pictureHtml(picture: PictureView, origin: string): string {
  const { src, alt, width, height, caption, credit } = picture
  const size = `width="${width}" height="${height}"`
  const image = `<img src="${escapeHtml(absolute(origin, src))}" alt="${escapeHtml(alt)}" ${size}>`
  const words = [caption, credit].filter(Boolean).join(' ')
  return element('figure', image + (words ? element('figcaption', escapeHtml(words)) : ''))
}

const element = (name: string, inner: string): string => `<${name}>${inner}</${name}>`

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Escapes text for HTML, in an element or between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
