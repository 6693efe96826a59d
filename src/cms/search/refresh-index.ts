import { setImmediate as nextTurn } from 'node:timers/promises'

import { countPublic, findPublic, listPublicSlugs } from '@/cms/published/find-public'
import { isListed } from '@/cms/published/listing'
import type { ContentKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'

import {
  INDEXED_KINDS,
  type IndexedItem,
  indexedFields,
  indexedWords,
  indexKey,
  type IndexableItem,
  toIndexedItem,
  type PublicIndex,
} from './indexed-item'

/** A slow save becomes visible only at its commit, after more recent ones: look back this far. */
const MARGIN_MS = 30_000
/** A SQLite query blocks the event loop, so batches are kept small. */
const AT_A_TIME = 50
const STAMPS_AT_A_TIME = 200

/** Adds what was published since the last refresh, and removes what is no longer public. */
export async function refreshIndex(index: PublicIndex): Promise<void> {
  for (const kind of INDEXED_KINDS) await refreshKind({ index, kind })
}

type KindArgs = { index: PublicIndex; kind: ContentKind }

/**
 * New and changed items have a newer timestamp. Items that are no longer public have none to read,
 * but then the counts differ, and the index is compared with the database.
 */
async function refreshKind(args: KindArgs): Promise<void> {
  const { kind } = args
  await take({ ...args, stamps: await listStamps({ kind, newest: newestStamp(args) }) })
  const total = await countPublic({ collection: kind, where: isListed })
  if (itemsOf(args).length !== total) await dropWhatLeft(args)
  if (itemsOf(args).length !== total) await take({ ...args, stamps: await listStamps({ kind }) })
}

const itemsOf = ({ index, kind }: KindArgs): IndexedItem[] =>
  [...index.items.values()].filter((item) => item.kind === kind)

async function dropWhatLeft({ index, kind }: KindArgs): Promise<void> {
  const there = await listPublicSlugs({ collection: kind, where: isListed })
  for (const { key, slug } of itemsOf({ index, kind })) if (!there.has(slug)) drop(index, key)
}

type Stamp = { id: string; updatedAt: Instant }

function newestStamp({ index, kind }: KindArgs): Instant | undefined {
  let newest: Instant | undefined
  for (const item of index.items.values()) {
    if (item.kind === kind && (!newest || item.updatedAt > newest)) newest = item.updatedAt
  }
  return newest
}

async function listStamps({ kind, newest }: { kind: ContentKind; newest?: Instant }) {
  const since = newest && new Date(Date.parse(newest) - MARGIN_MS).toISOString()
  const stamps: Stamp[] = []
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const found = await findPublic({
      collection: kind,
      where: since ? { and: [isListed, { updatedAt: { greater_than_equal: since } }] } : isListed,
      select: { updatedAt: true },
      sort: 'id',
      limit: STAMPS_AT_A_TIME,
      page,
    })
    pages = found.pages
    stamps.push(...found.docs.map(({ id, updatedAt }) => ({ id: String(id), updatedAt })))
    await nextTurn()
  }
  return stamps
}

async function take({ index, kind, stamps }: KindArgs & { stamps: Stamp[] }): Promise<void> {
  const ids = stamps
    .filter(({ id, updatedAt }) => index.items.get(indexKey(kind, id))?.updatedAt !== updatedAt)
    .map(({ id }) => id)
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    const { docs } = await findPublic({
      collection: kind,
      where: { and: [isListed, { id: { in: ids.slice(start, start + AT_A_TIME) } }] },
      select: indexedFields(kind),
    })
    for (const doc of docs) put({ index, kind, doc: doc as unknown as IndexableItem }) // a union of the kinds, all of which have an id
    await nextTurn()
  }
}

function put({ index, kind, doc }: KindArgs & { doc: IndexableItem }): void {
  const item = toIndexedItem(kind, doc)
  drop(index, item.key)
  index.items.set(item.key, item)
  index.words.add({ key: item.key, ...indexedWords(kind, doc) })
}

function drop(index: PublicIndex, key: string): void {
  if (index.items.delete(key)) index.words.discard(key)
}
