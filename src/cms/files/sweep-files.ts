import { setImmediate as nextTurn } from 'node:timers/promises'

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
  const forgotten = await unnamed(payload, named, old)
  await setAsideFiles(forgotten, now)
  await removeSetAside(await unnamed(payload, named, over))
  return forgotten.length
}

/** A record that came or went while they were read page by page may have hidden another, so each is asked after. */
async function unnamed(
  payload: Payload,
  named: ReadonlySet<string>,
  names: readonly string[],
): Promise<string[]> {
  const missing: string[] = []
  for (const name of names)
    if (!named.has(name) && !(await isNamed(payload, name))) missing.push(name)
  return missing
}

async function isNamed(payload: Payload, name: string): Promise<boolean> {
  const sizes = payload.collections.media.config.upload.imageSizes ?? []
  const places = ['filename', ...sizes.map((size) => `sizes.${size.name}.filename`)]
  const inAny = (prefix: string) => ({
    or: places.map((place) => ({ [prefix + place]: { equals: name } })),
  })
  const find = { collection: 'media', limit: 1, depth: 0, pagination: false } as const
  const { docs } = await payload.find({ ...find, where: inAny('') })
  if (docs.length > 0) return true
  return (await payload.findVersions({ ...find, where: inAny('version.') })).docs.length > 0
}

/** SQLite answers without letting anybody else have a turn, so turns are kept short. */
const AT_A_TIME = 100

type Page = { readonly docs: readonly unknown[]; readonly hasNextPage: boolean }
type Named = Parameters<typeof fileNamesOf>[0]

/** The names of the files of all records, of their versions, and of what was deleted and is kept. */
async function namesInUse(payload: Payload): Promise<Set<string>> {
  const page = { limit: AT_A_TIME, pagination: true, sort: 'id', depth: 0 } as const
  const collection = 'media'
  const names = new Set<string>()
  const take = async (read: (page: number) => Promise<Page>, mediaIn: (doc: never) => Named) => {
    for (let number = 1, isMore = true; isMore; number += 1) {
      const { docs, hasNextPage } = await read(number)
      for (const doc of docs)
        for (const name of fileNamesOf(mediaIn(doc as never)).values()) names.add(name)
      isMore = hasNextPage
      await nextTurn()
    }
  }
  const select = { filename: true, sizes: true } as const
  await take(
    (number) => payload.find({ ...page, collection, select, page: number }),
    (media: Media) => media,
  )
  await take(
    (number) => payload.findVersions({ ...page, collection, page: number }),
    ({ version }: { version: Media }) => version,
  )
  // These are few, and `forget-deleted` may take the oldest away meanwhile: read at one instant.
  const where = { itemKind: { equals: 'media' } }
  await take(
    () =>
      payload.find({
        collection: 'deleted-items',
        where,
        select: { content: true },
        limit: 0,
        depth: 0,
        pagination: false,
      }),
    ({ content }: { content: Media }) => content, // written by keepDeleted
  )
  return names
}
