import type { ContentKind } from '@/domain/content-types'

import { findPublic, type Stored } from '@/cms/published/find-public'
import { cachedRead } from '@/cms/read-cache/read-cache'

/**
 * The public item with this slug, with its relations populated two levels deep; null when there is
 * none, or none that is public. A withdrawn item is returned too (`state: 'withdrawn'`): its page
 * stays, with a notice. Relations to drafts are bare ids; narrow them with `published`.
 */
export const readContent = <Kind extends ContentKind>({
  kind,
  slug,
}: {
  kind: Kind
  slug: string
}): Promise<Stored<Kind> | null> =>
  cachedRead(`${kind} ${slug}`, async () => {
    const { docs } = await findPublic({
      collection: kind,
      where: { slug: { equals: slug } },
      limit: 1,
      depth: 2,
    })
    return docs[0] ?? null
  })
