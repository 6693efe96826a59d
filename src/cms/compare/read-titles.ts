import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { eachReferenceIn } from '@/cms/fields/each-reference'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

import { linkedIds, type Titles } from './value-words'

type TitlesArgs = {
  req: PayloadRequest
  fields: readonly FlattenedField[]
  documents: readonly StoredDocument[]
}

/** The titles of all documents that these link to, limited to what the user may read. */
export async function readTitles({ req, fields, documents }: TitlesArgs): Promise<Titles> {
  const ids = new Map<CollectionSlug, Set<string>>()
  for (const document of documents)
    eachReferenceIn({ req, fields, document }, ({ relationTo }, value) => {
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
