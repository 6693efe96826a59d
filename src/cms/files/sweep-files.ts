import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { Media } from '@/cms/generated/payload-types'

import { listOldFiles, listSetAside, removeSetAside, setAsideFiles } from './file-store'
import { fileNamesOf } from './stored-files'

const HOUR = 60 * 60 * 1000
const KEPT_ASIDE = 30 * 24 * HOUR

/**
 * Sets aside files older than an hour that no record or version refers to: from failed saves, from
 * a process that stopped while writing, and from deleted records that have been erased. No save
 * takes an hour, so the files of a save in progress stay. Returns their number.
 *
 * Files set aside are deleted after 30 days: the database may be the wrong one, or older than its
 * files. If it refers to no files at all, nothing is touched.
 */
export async function sweepFiles({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  // List the folder first: a file whose record is saved meanwhile is then found in the next step.
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

/** Queries each file again: a record added or deleted meanwhile may have shifted another's page. */
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

/** SQLite queries block the event loop, so pages are small. */
const AT_A_TIME = 100

type Page = { readonly docs: readonly unknown[]; readonly hasNextPage: boolean }
type Named = Parameters<typeof fileNamesOf>[0]

/** The file names of all records, their versions, and deleted items not yet erased. */
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
  // Read in a single query: they are few, and `forget-deleted` may erase the oldest meanwhile.
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
