import { escapeAttribute, escapeText } from 'entities/escape'

import type { Inline, PastedBlock, PastedCell, PastedTable, PastedText } from './pasted-blocks'

/** Serialises blocks as semantic HTML without presentation. */
export function printBlocks(blocks: readonly PastedBlock[]): string {
  const printed: string[] = []
  let items: PastedText[] = []
  const endList = () => {
    if (items.length > 0) printed.push(printList(items))
    items = []
  }
  for (const block of blocks) {
    if (block.type === 'text' && block.list) items.push(block)
    else {
      endList()
      printed.push(block.type === 'table' ? printTable(block) : printText(block))
    }
  }
  endList()
  return printed.join('')
}

const printText = ({ heading, inline }: PastedText): string => {
  const tag = heading ? `h${heading}` : 'p'
  return `<${tag}>${printInline(inline)}</${tag}>`
}

/** Consecutive items, with deeper ones nested in the item before. */
function printList(items: readonly PastedText[]): string {
  const [first] = items
  if (!first?.list) return ''
  const { depth, isOrdered } = first.list
  const tag = isOrdered ? 'ol' : 'ul'
  const end = items.findIndex(
    ({ list }) =>
      list && (list.depth < depth || (list.depth === depth && list.isOrdered !== isOrdered)),
  )
  const own = end === -1 ? items : items.slice(0, end)
  const printed = groupsOf(own, depth).map(
    ([head, ...inner]) => `<li>${head ? printInline(head.inline) : ''}${printList(inner)}</li>`,
  )
  const rest = end === -1 ? '' : printList(items.slice(end))
  return `<${tag}>${printed.join('')}</${tag}>${rest}`
}

/** Groups each item of this depth with the deeper ones after it. */
function groupsOf(items: readonly PastedText[], depth: number): PastedText[][] {
  const groups: PastedText[][] = []
  for (const item of items) {
    const isDeeper = (item.list?.depth ?? depth) > depth
    if (isDeeper && groups.length > 0) groups.at(-1)?.push(item)
    else groups.push([item])
  }
  return groups
}

const printTable = ({ rows }: PastedTable): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map(printCell).join('')}</tr>`).join('')}</table>`

function printCell({ isHeader, span, blocks }: PastedCell): string {
  const tag = isHeader ? 'th' : 'td'
  const spans = Object.entries(span)
    .filter(([, value]) => value && /^[1-9]\d?$/u.test(value) && value !== '1')
    .map(([name, value]) => ` ${name}="${value}"`)
  return `<${tag}${spans.join('')}>${printBlocks(blocks) || '<p></p>'}</${tag}>`
}

const printInline = (inline: readonly Inline[]): string =>
  inline
    .map((part) => {
      if (part === 'break') return '<br>'
      const words = part.isStrong
        ? `<strong>${escapeText(part.text)}</strong>`
        : escapeText(part.text)
      return part.href ? `<a href="${escapeAttribute(part.href)}">${words}</a>` : words
    })
    .join('')
