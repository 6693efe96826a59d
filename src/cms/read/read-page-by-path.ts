import type { Page } from '@/cms/generated/payload-types'

import { readContent } from './read-content'

/**
 * The public page at `/SLUG` or `/PARENT/SLUG`, with any number of parents; null at any other
 * address, so that each page has only one. A page with a role opens another part of the site and
 * has no address of its own.
 */
export async function readPageByPath({ path }: { path: string }): Promise<Page | null> {
  const parts = path.split('/').filter(Boolean)
  const slug = parts.at(-1)
  if (!slug) return null
  const page = await readContent({ kind: 'pages', slug })
  if (!page || page.role) return null
  return page.publicPath === `/${parts.join('/')}` ? page : null
}
