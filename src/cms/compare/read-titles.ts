import type { CollectionSlug, PayloadRequest } from 'payload'

import { eachReference } from '@/cms/fields/each-reference'
import type { ContentKind } from '@/domain/content-types'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

import { linkedIds, type Titles } from './value-words'

type TitlesArgs = {
  req: PayloadRequest
  kind: ContentKind
  documents: readonly StoredDocument[]
}

/** What everything that these documents link to is called, as the person may read it. */
export async function readTitles({ req, kind, documents }: TitlesArgs): Promise<Titles> {
  const ids = new Map<CollectionSlug, Set<string>>()
  for (const document of documents)
    eachReference({ req, kind, document }, ({ relationTo }, value) => {
      for (const collection of [relationTo].flat())
        ids.set(collection, new Set([...(ids.get(collection) ?? []), ...linkedIds(value)]))
    })
  const found = await Promise.all([...ids].map((entry) => readOf(req, ...entry)))
  return new Map(found.flat())
}

async function readOf(req: PayloadRequest, collection: CollectionSlug, ids: ReadonlySet<string>) {
  if (ids.size === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    draft: true,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return (docs as { id: string | number; title?: string; name?: string }[]).map(
    ({ id, title, name }): [string, string] => [String(id), title ?? name ?? 'Untitled'],
  )
}
