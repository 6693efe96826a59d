import type { PayloadRequest } from 'payload'

import { type PlacedPage, parentId } from './page-address'

type BelowArgs = { req: PayloadRequest; page: string | number; above: string }

/**
 * Whether a page is below another, now or once drafts are published: checks both the public rows
 * and the newest drafts, so that publishing two drafts cannot create a cycle.
 */
export async function standsBelow({ req, page, above }: BelowArgs): Promise<boolean> {
  const seen = new Set<string>()
  let next = [String(page)]
  while (next.length > 0) {
    const ids = next.filter((id) => !seen.has(id))
    for (const id of ids) seen.add(id)
    const parents = await Promise.all(ids.map((id) => parentsOf(req, id)))
    next = parents.flat()
    if (next.includes(above)) return true
  }
  return false
}

/** The parents of a page in its public row and in its newest draft. */
async function parentsOf(req: PayloadRequest, id: string): Promise<string[]> {
  const find = { collection: 'pages', id, depth: 0, req, disableErrors: true } as const
  const rows = [
    await req.payload.findByID({ ...find, draft: false }),
    await req.payload.findByID({ ...find, draft: true }),
  ] as (PlacedPage | null)[]
  return rows.flatMap((row) => {
    const parent = row && parentId(row)
    return parent === null ? [] : [String(parent)]
  })
}
