import type { Page } from '@/cms/generated/payload-types'

import { findPublic } from '@/cms/published/find-public'
import { isListed } from '@/cms/published/listing'
import { cachedRead } from '@/cms/read-cache/read-cache'

export type PageRole = NonNullable<Page['role']>

/** The public page that opens this part of the site, the newest if there are two; null if none. */
export const readPageByRole = ({ role }: { role: PageRole }): Promise<Page | null> =>
  cachedRead(`page with role ${role}`, async () => {
    const { docs } = await findPublic({
      collection: 'pages',
      where: { and: [isListed, { role: { equals: role } }] },
      sort: '-publishedAt',
      limit: 1,
      depth: 2,
    })
    return docs[0] ?? null
  })
