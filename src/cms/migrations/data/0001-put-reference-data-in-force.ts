import type { Payload } from 'payload'

import { PROPOSED_COLLECTIONS, type ProposedCollection } from '@/domain/proposals/proposed-kinds'

type Say = (sentence: string) => void
type Row = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly createdAt: string
  readonly updatedAt: string
}

/**
 * Converts settings, topics, places and redirects from before changes to them were proposed: what
 * the public read then is in force, each with a first version, without which the editor's lists
 * omit it.
 */
export async function putReferenceDataInForce(payload: Payload, say: Say): Promise<void> {
  let count = 0
  for (const collection of PROPOSED_COLLECTIONS) count += await putCollection(payload, collection)
  if (await putSettings(payload)) count += 1
  if (count > 0) say(`Put ${count} topics, places, redirects and settings in force as they stood.`)
}

const ALL = { limit: 0, pagination: false } as const

async function putCollection(payload: Payload, collection: ProposedCollection): Promise<number> {
  const { db } = payload
  const { docs } = await db.find<Row>({ ...ALL, collection })
  const versions = await db.findVersions<Row>({ ...ALL, collection })
  const known = new Set(versions.docs.map(({ parent }) => String(parent)))
  const fresh = docs.filter(({ id }) => !known.has(String(id)))
  for (const row of fresh) {
    const inForce = { ...row, _status: 'published' }
    await db.updateOne({ collection, id: row.id, data: inForce, returning: false })
    await db.createVersion({
      collectionSlug: collection,
      parent: row.id,
      autosave: false,
      versionData: inForce as never, // the document as stored
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      returning: false,
    })
  }
  return fresh.length
}

async function putSettings({ db }: Payload): Promise<boolean> {
  const row = (await db.findGlobal<Partial<Row>>({ slug: 'settings' })) as Partial<Row> | null // an empty object before the first save
  const { docs } = await db.findGlobalVersions({ ...ALL, global: 'settings' })
  if (!row?.id || docs.length > 0) return false
  const { id, createdAt, updatedAt, ...rest } = row
  const inForce = { ...rest, _status: 'published' }
  const at = updatedAt ?? new Date().toISOString()
  await db.updateGlobal({
    slug: 'settings',
    data: { ...row, _status: 'published' },
    returning: false,
  })
  await db.createGlobalVersion({
    globalSlug: 'settings',
    autosave: false,
    versionData: inForce as never, // the document as stored
    createdAt: createdAt ?? at,
    updatedAt: at,
    returning: false,
  })
  return Boolean(id)
}
