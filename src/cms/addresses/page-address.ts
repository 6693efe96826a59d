import type { PayloadRequest } from 'payload'

import { MOST_ABOVE, pathTo, ROLE_PATHS } from '@/domain/paths'

/** What decides where a page is. */
export type PlacedPage = {
  readonly slug?: string | null
  /** An id, or the page itself where it was read deeper. */
  readonly parent?: unknown
  readonly role?: unknown
}

/** A page as it stood before it was written; null where it was not public. */
export type FormerPage = { readonly id: string; readonly page: PlacedPage | null }

type AddressArgs = {
  req: PayloadRequest
  page: PlacedPage
  /** Takes this page as it was, to find the address that another one had. */
  former?: FormerPage
}

/**
 * Where readers find a page: the one place that decides it. A page with a role is where the part of
 * the site is that it opens. Any other stands below all the pages above it, up to the first that is
 * not public. Null without a slug.
 */
export async function pageAddress({ req, page, former }: AddressArgs): Promise<string | null> {
  if (!page.slug) return null
  const rolePath = typeof page.role === 'string' ? ROLE_PATHS[page.role] : undefined
  if (rolePath) return rolePath
  const parentSlugs: string[] = []
  let above = await readAbove({ req, page, former })
  // What was stored before circles were refused must end as well.
  while (above?.slug && parentSlugs.length < MOST_ABOVE) {
    parentSlugs.unshift(above.slug)
    above = await readAbove({ req, page: above, former })
  }
  return pathTo({ kind: 'pages', slug: page.slug, parentSlugs })
}

/** The page above, if the public sees it. Past every hook: this runs inside a read of pages. */
async function readAbove({ req, page, former }: AddressArgs): Promise<PlacedPage | null> {
  const id = parentId(page)
  if (id === null) return null
  if (former && String(id) === former.id) return former.page
  return req.payload.db.findOne<PlacedPage & { id: string }>({
    collection: 'pages',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { slug: true, parent: true },
    req,
  })
}

/** The id of the page above; null where there is none. */
export function parentId({ parent }: PlacedPage): string | number | null {
  const id = typeof parent === 'object' && parent !== null && 'id' in parent ? parent.id : parent
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
