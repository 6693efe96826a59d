import type { PastedBlock, PastedText } from './pasted-blocks'

/**
 * Turns the paragraphs of a list item into lines of that item, since the editor's items cannot hold
 * paragraphs. Text after a nested list joins the last line of that list, so that the order is
 * preserved; after a table it becomes a paragraph.
 */
export function joinItems(blocks: readonly PastedBlock[]): PastedBlock[] {
  const seen = new Set<number>()
  const joined: PastedBlock[] = []
  for (const block of blocks) {
    if (block.type !== 'text' || !block.list || !seen.has(block.list.item)) joined.push(block)
    else if (!isItem(joined.at(-1))) joined.push({ ...block, list: null })
    else joined.push(withLine(joined.pop() as PastedText, block)) // checked by isItem
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
