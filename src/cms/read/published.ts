type Relation<Item> = Item | string | number | null | undefined

/** The related item, or null where there is none or it is not public (a bare id is returned). */
export const publishedOne = <Item extends object>(relation: Relation<Item>): Item | null =>
  typeof relation === 'object' && relation !== null ? relation : null

/** The related items that are public, in the editor's order. */
export const published = <Item extends object>(
  relations: readonly Relation<Item>[] | null | undefined,
): Item[] => (relations ?? []).flatMap((relation) => publishedOne(relation) ?? [])
