import type { PayloadRequest } from 'payload'

import { type FormerPage, type PlacedPage, pageAddress } from './page-address'

type MovedArgs = { req: PayloadRequest; former: FormerPage }
type StoredPage = PlacedPage & { readonly id: string }

/**
 * The public pages below one just written whose address has changed, with the old and new path. A
 * page with a role has a fixed address that does not depend on its parents.
 */
export async function movedBelow({
  req,
  former,
}: MovedArgs): Promise<{ from: string; to: string }[]> {
  const moved: { from: string; to: string }[] = []
  for (const page of await pagesBelow(req, former.id)) {
    const from = await pageAddress({ req, page, former })
    const to = await pageAddress({ req, page })
    if (from && to && from !== to) moved.push({ from, to })
  }
  return moved
}

async function pagesBelow(req: PayloadRequest, id: string): Promise<StoredPage[]> {
  const below: StoredPage[] = []
  let parents = [id]
  while (parents.length > 0) {
    const { docs } = await req.payload.find({
      collection: 'pages',
      where: { and: [{ parent: { in: parents } }, { _status: { equals: 'published' } }] },
      select: { slug: true, parent: true, role: true },
      depth: 0,
      draft: false,
      pagination: false,
      limit: 0,
      req,
    })
    const fresh = docs.filter((page) => !below.some((known) => known.id === page.id))
    below.push(...fresh)
    parents = fresh.map((page) => page.id)
  }
  return below
}
