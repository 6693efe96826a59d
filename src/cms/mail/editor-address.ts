import type { CollectionSlug, Payload } from 'payload'

/** The absolute address of an item in the editor, for mail about it. */
export function editorAddress(
  { config: { serverURL, routes } }: Pick<Payload, 'config'>,
  collection: CollectionSlug,
  id: string | number,
): string {
  return `${serverURL}${routes.admin}/collections/${collection}/${id}`
}
