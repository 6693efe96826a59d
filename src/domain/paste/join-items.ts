import type { PastedBlock, PastedText } from './pasted-blocks'

/**
 * The paragraphs of a list item as lines of that item, since the editor's items hold lines and no
 * paragraphs. What comes after a list inside the item joins the last line of that list, so that the
 * words keep their order; after a table it is a paragraph.
 */
export function joinItems(blocks: readonly PastedBlock[]): PastedBlock[] {
  const seen = new Set<number>()
  const joined: PastedBlock[] = []
  for (const block of blocks) {
    if (block.type !== 'text' || !block.list || !seen.has(block.list.item)) joined.push(block)
    else if (!isItem(joined.at(-1))) joined.push({ ...block, list: null })
    else joined.push(withLine(joined.pop() as PastedText, block)) // what isItem has just seen
    if (block.type === 'text' && block.list) seen.add(block.list.item)
  }
  return joined
}

const isItem = (block: PastedBlock | undefined): boolean =>
  block?.type === 'text' && block.list !== null

const withLine = (item: PastedText, { inline }: PastedText): PastedText => ({
  ...item,
  inline: [...item.inline, 'break', ...inline],
})
