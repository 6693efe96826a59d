type Related<Item> = Item | string | number | null | undefined

/** The related item, or null where there is none or the reader may not see it (a bare id comes back). */
export const populatedOne = <Item extends object>(item: Related<Item>): Item | null =>
  typeof item === 'object' && item !== null ? item : null

/** Those related items that the reader may see, in the editor's order. */
export const populated = <Item extends object>(
  items: readonly Related<Item>[] | null | undefined,
): Item[] => (items ?? []).flatMap((item) => populatedOne(item) ?? [])
