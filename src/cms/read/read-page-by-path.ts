import type { Page } from '@/cms/generated/payload-types'

import { publishedOne } from './published'
import { readContent } from './read-content'

/**
 * The public page at `/SLUG` or `/PARENT/SLUG`; null at any other address, so that each page has one
 * address only. A page with a role opens another page of the site and has no address of its own. A
 * page whose parent is not public stands at `/SLUG`.
 */
export async function readPageByPath({ path }: { path: string }): Promise<Page | null> {
  const parts = path.split('/').filter(Boolean)
  const slug = parts.at(-1)
  if (!slug || parts.length > 2) return null
  const page = await readContent({ kind: 'pages', slug })
  if (!page || page.role) return null
  const parent = publishedOne(page.parent)?.slug
  return parts.join('/') === (parent ? `${parent}/${slug}` : slug) ? page : null
}
