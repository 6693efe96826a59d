import { countPublic, findPublic } from '@/cms/read/find-public'
import { isListed } from '@/cms/read/listing'
import type { ContentKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'

import {
  INDEXED_KINDS,
  indexedFields,
  indexedWords,
  itemKey,
  type StoredItem,
  toIndexedItem,
} from './indexed-item'
import type { PublicIndex } from './public-index'

/** A save takes its time and is seen at its commit, after later ones: look back this far. */
const MARGIN_MS = 30_000
const CHUNK = 100

/** Takes in what was published since the last look, and drops what left. */
export async function refreshIndex(index: PublicIndex): Promise<void> {
  for (const kind of INDEXED_KINDS) await refreshKind({ index, kind })
}

type KindArgs = { index: PublicIndex; kind: ContentKind }

/**
 * What entered or changed has a newer stamp. What left has none to see, but then the counts differ,
 * and only then is every stamp compared.
 */
async function refreshKind({ index, kind }: KindArgs): Promise<void> {
  await take({ index, kind, stamps: await listStamps(kind, newestStamp({ index, kind })) })
  const known = [...index.items.values()].filter((item) => item.kind === kind)
  if (known.length === (await countPublic({ collection: kind, where: isListed }))) return
  const stamps = await listStamps(kind)
  const there = new Set(stamps.map(({ id }) => itemKey(kind, id)))
  for (const { key } of known) if (!there.has(key)) drop(index, key)
  await take({ index, kind, stamps })
}

type Stamp = { id: string; updatedAt: Instant }

function newestStamp({ index, kind }: KindArgs): Instant | undefined {
  let newest: Instant | undefined
  for (const item of index.items.values()) {
    if (item.kind === kind && (!newest || item.updatedAt > newest)) newest = item.updatedAt
  }
  return newest
}

async function listStamps(kind: ContentKind, newest?: Instant): Promise<Stamp[]> {
  const since = newest && new Date(Date.parse(newest) - MARGIN_MS).toISOString()
  const { docs } = await findPublic({
    collection: kind,
    where: since ? { and: [isListed, { updatedAt: { greater_than_equal: since } }] } : isListed,
    select: { updatedAt: true },
  })
  return docs.map(({ id, updatedAt }) => ({ id: String(id), updatedAt }))
}

async function take({ index, kind, stamps }: KindArgs & { stamps: Stamp[] }): Promise<void> {
  const ids = stamps
    .filter(({ id, updatedAt }) => index.items.get(itemKey(kind, id))?.updatedAt !== updatedAt)
    .map(({ id }) => id)
  for (let start = 0; start < ids.length; start += CHUNK) {
    const { docs } = await findPublic({
      collection: kind,
      where: { and: [isListed, { id: { in: ids.slice(start, start + CHUNK) } }] },
      select: indexedFields(kind),
    })
    for (const doc of docs) put({ index, kind, doc: doc as unknown as StoredItem }) // a union of the kinds, all of which have an id
  }
}

function put({ index, kind, doc }: KindArgs & { doc: StoredItem }): void {
  const item = toIndexedItem(kind, doc)
  drop(index, item.key)
  index.items.set(item.key, item)
  index.words.add({ key: item.key, ...indexedWords(kind, doc) })
}

function drop(index: PublicIndex, key: string): void {
  if (index.items.delete(key)) index.words.discard(key)
}
