type Relation<Item> = Item | string | number | null | undefined

/** The related item, or null where there is none or the public may not see it (a bare id comes back). */
export const publishedOne = <Item extends object>(relation: Relation<Item>): Item | null =>
  typeof relation === 'object' && relation !== null ? relation : null

/** Those related items that the public may see, in the editor's order. */
export const published = <Item extends object>(
  relations: readonly Relation<Item>[] | null | undefined,
): Item[] => (relations ?? []).flatMap((relation) => publishedOne(relation) ?? [])
