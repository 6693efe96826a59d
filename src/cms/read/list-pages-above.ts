import type { Page } from '@/cms/generated/payload-types'
import { parentId } from '@/cms/addresses/page-address'

import { findPublic } from '@/cms/published/find-public'
import { cachedRead } from '@/cms/read-cache/read-cache'

/** The public pages above a page, the highest first, up to the first that is not public. */
export async function listPagesAbove({ parent }: Pick<Page, 'parent'>): Promise<Page[]> {
  const above: Page[] = []
  let id = parentId({ parent })
  while (id && !above.some((page) => page.id === id)) {
    const page = await readPage(id)
    if (!page) break
    above.unshift(page)
    id = parentId(page)
  }
  return above
}

const readPage = (id: string | number): Promise<Page | null> =>
  cachedRead(`page above ${id}`, async () => {
    const { docs } = await findPublic({
      collection: 'pages',
      where: { id: { equals: id } },
      select: { title: true, slug: true, parent: true, role: true, publicPath: true },
      limit: 1,
    })
    return docs[0] ?? null
  })
