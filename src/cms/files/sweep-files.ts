import type { Payload } from 'payload'

import type { Media } from '@/cms/generated/payload-types'

import { listOldFiles, listSetAside, removeSetAside, setAsideFiles } from './file-store'
import { fileNamesOf } from './stored-files'

const HOUR = 60 * 60 * 1000
const KEPT_ASIDE = 30 * 24 * HOUR

/**
 * Sets files aside that no record and no version names, older than an hour: of saves that failed, of a
 * process that was ended while it wrote, and of records whose deletion is no longer kept. An hour is longer
 * than any save takes, so a file whose record is being saved at this moment stays. How many there were.
 *
 * What was set aside goes after 30 days: a database may be the wrong one, or older than its files.
 * One that names no file at all tells nothing about them.
 */
export async function sweepFiles({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  // The folder first: whatever has a record by then is found in the second step.
  const old = await listOldFiles(new Date(now.getTime() - HOUR))
  const over = await listSetAside(new Date(now.getTime() - KEPT_ASIDE))
  if (old.length + over.length === 0) return 0
  const named = await namesInUse(payload)
  if (named.size === 0) return 0
  const forgotten = old.filter((name) => !named.has(name))
  await setAsideFiles(forgotten, now)
  await removeSetAside(over.filter((name) => !named.has(name)))
  return forgotten.length
}

const ALL = { limit: 0, pagination: false, depth: 0 } as const

async function namesInUse(payload: Payload): Promise<Set<string>> {
  const select = { filename: true, sizes: true } as const
  const rows = await payload.find({ ...ALL, collection: 'media', select })
  const versions = await payload.findVersions({
    ...ALL,
    collection: 'media',
    select: { version: select },
  })
  const deleted = await payload.find({
    ...ALL,
    collection: 'deleted-items',
    where: { itemKind: { equals: 'media' } },
    select: { content: true },
  })
  const records = [
    ...rows.docs,
    ...versions.docs.map(({ version }) => version as Media),
    ...deleted.docs.map(({ content }) => content as unknown as Media), // written by keepDeleted
  ]
  return new Set(records.flatMap((record) => [...fileNamesOf(record).values()]))
}
