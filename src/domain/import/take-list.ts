import { listMark } from '@/domain/text/line-shapes'
import type { LineUse, ListBlock } from '@/domain/text/parsed-page'
import type { RawPassage } from '@/domain/text/raw-passages'

import { type BodyTaker, linesOf } from './body-taker'
import { asDefinitions, asRating, type FoundList } from './list-shapes'

/**
 * Parses a list with its introductory line. Blank lines between items do not end it, nor do further
 * paragraphs of an item, which become its lines; a change of marker or a number out of sequence
 * does. A list of grades becomes a rating table, a list of names with texts becomes definitions.
 */
export const takeList: BodyTaker = ({ passages, at }) => {
  const first = passages[at]
  if (!first) return null
  const isLeadIn = !listMark(first.text) && /[:;]$/u.test(first.text)
  const items = itemsFrom(passages, isLeadIn ? at + 1 : at)
  if (items.length === 0) return null
  const count = items.reduce((sum, { passages: of }) => sum + of, 0)
  const taken = passages.slice(at, at + count + (isLeadIn ? 1 : 0))
  const found: FoundList = {
    isOrdered: items[0]?.isOrdered ?? false,
    leadIn: isLeadIn ? first.text : null,
    items,
    lines: linesOf(taken),
  }
  const block = asRating(found) ?? asDefinitions(found) ?? asList(found)
  const [opens, item] = USES[block.type]
  const uses = Array<LineUse>(count).fill(item)
  return { blocks: [block], uses: isLeadIn ? [opens, ...uses] : uses }
}

const USES: Readonly<Record<'rating' | 'definitions' | 'list', [LineUse, LineUse]>> = {
  rating: ['rating-lead-in', 'rating'],
  definitions: ['list-lead-in', 'definition'],
  list: ['list-lead-in', 'list-item'],
}

/** `passages`: how many the item has consumed. Its paragraphs are separated by line breaks. */
type Item = { text: string; line: number; isOrdered: boolean; passages: number }

function itemsFrom(passages: readonly RawPassage[], from: number): Item[] {
  const items: Item[] = []
  let number: number | null = null
  for (let at = from; at < passages.length; at += 1) {
    const passage = passages[at]
    const open = items.at(-1)
    if (passage?.isSetIn && open) {
      open.text = `${open.text}\n${passage.text}`
      open.passages += 1
      continue
    }
    const mark = passage && listMark(passage.text)
    if (!passage || !mark) break
    const goesOn = mark.isOrdered ? number === null || mark.number === number + 1 : number === null
    if (items.length > 0 && (mark.isOrdered !== items[0]?.isOrdered || !goesOn)) break
    items.push({
      text: mark.item,
      line: passage.lines[0] ?? 0,
      isOrdered: mark.isOrdered,
      passages: 1,
    })
    number = mark.number
  }
  return items
}

const asList = ({ isOrdered, leadIn, items, lines }: FoundList): ListBlock => ({
  type: 'list',
  isOrdered,
  leadIn,
  items: items.map(({ text }) => text),
  lines,
})
