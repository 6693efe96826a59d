import { absolute } from '@/domain/paths'
import { gridLines, type InlineNode, type TextList } from '@/site/views/text-view'

import type { FeedPassage } from './passages'

type TextArgs = { passages: readonly FeedPassage[]; origin: string }

/**
 * Passages as plain text, for pasting in a newsroom: a blank line between them, paragraphs on one
 * line. An external link is followed by its absolute address in brackets.
 */
export const passagesText = ({ passages, origin }: TextArgs): string =>
  passages
    .map((passage) => passageText(passage, origin))
    .filter(Boolean)
    .join('\n\n')

function passageText(passage: FeedPassage, origin: string): string {
  switch (passage.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(passage.children, origin)
    case 'list':
      return listText({ list: passage, origin, indent: '' })
    case 'grid':
      return gridLines(passage).join('\n')
    case 'quote':
      return [quoteOpening(passage), ...passage.paragraphs].join('\n\n')
    case 'table':
      return [passage.caption, ...passage.rows.map(([name, value]) => `${name}: ${value}`)].join(
        '\n',
      )
    case 'picture':
      return pictureText(passage)
  }
}

/** The words that introduce a quote in a format without layout. */
export const quoteOpening = ({
  speaker,
  isDirect,
}: Extract<FeedPassage, { type: 'quote' }>): string =>
  isDirect ? `${speaker}, said:` : `${speaker}, in our words:`

function pictureText({
  picture: { alt, caption, credit },
}: Extract<FeedPassage, { type: 'picture' }>) {
  const words = [caption || alt, credit].filter(Boolean).join(' ')
  return words ? `[${words}]` : ''
}

/** The text of a line; a `tel:` or `mailto:` link already shows its address as text. */
function inlineText(nodes: readonly InlineNode[], origin: string): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n'
      if (node.type === 'words') return node.words
      const text = inlineText(node.children, origin)
      const address = /^(tel|mailto):/.test(node.href) ? '' : absolute(origin, node.href)
      return address && address !== text ? `${text} (${address})` : text
    })
    .join('')
}

function listText(args: { list: TextList; origin: string; indent: string }): string {
  const { list, origin, indent } = args
  return list.items
    .map(({ children, lists }, index) => {
      const mark = list.isOrdered ? `${index + 1}.` : '-'
      const inner = lists.map((nested) => listText({ list: nested, origin, indent: `${indent}  ` }))
      return [`${indent}${mark} ${inlineText(children, origin)}`, ...inner].join('\n')
    })
    .join('\n')
}
