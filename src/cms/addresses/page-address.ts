import type { PayloadRequest } from 'payload'

import { MOST_ABOVE, pathTo, ROLE_PATHS } from '@/domain/paths'

/** The fields that decide a page's address. */
export type PlacedPage = {
  readonly slug?: string | null
  /** An id, or the page itself where the query populated it. */
  readonly parent?: unknown
  readonly role?: unknown
}

/** A page before it was written; null where it was not public. */
export type FormerPage = { readonly id: string; readonly page: PlacedPage | null }

type AddressArgs = {
  req: PayloadRequest
  page: PlacedPage
  /** Uses this earlier state of one page, to work out the former address of another. */
  former?: FormerPage
}

/**
 * The public address of a page, decided here alone. A page with a role has the fixed path of the
 * section that it opens. Any other is below its ancestors, up to the first that is not public. Null
 * without a slug.
 */
export async function pageAddress({ req, page, former }: AddressArgs): Promise<string | null> {
  if (!page.slug) return null
  const rolePath = typeof page.role === 'string' ? ROLE_PATHS[page.role] : undefined
  if (rolePath) return rolePath
  const parentSlugs: string[] = []
  let above = await readAbove({ req, page, former })
  // The limit also ends cycles stored before they were refused.
  while (above?.slug && parentSlugs.length < MOST_ABOVE) {
    parentSlugs.unshift(above.slug)
    above = await readAbove({ req, page: above, former })
  }
  return pathTo({ kind: 'pages', slug: page.slug, parentSlugs })
}

/** The parent page, if it is public. Bypasses all hooks, since this runs inside a read of pages. */
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

/** The id of the parent page; null where there is none. */
export function parentId({ parent }: PlacedPage): string | number | null {
  const id = typeof parent === 'object' && parent !== null && 'id' in parent ? parent.id : parent
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
