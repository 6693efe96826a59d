import { findPublic } from '@/cms/published/find-public'
import { isListed } from '@/cms/published/listing'
import { searchExcerpt } from '@/cms/search/excerpt'
import { findMatches } from '@/cms/search/find-matches'
import {
  INDEXED_KINDS,
  type IndexedItem,
  indexedFields,
  indexedWords,
  indexKey,
  type IndexableItem,
} from '@/cms/search/indexed-item'
import { publicIndex } from '@/cms/search/public-index'
import { type ContentKind, contentType, RELEASE_KINDS } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'

import { contentPath, type Locatable } from './content-path'

/** One search result. */
export type SearchHit = {
  readonly kind: ContentKind
  /** `Press release`, `Campaign`: the kind as readers see it. */
  readonly kindName: string
  readonly title: string
  readonly summary: string
  readonly path: string
  /** Null for all but news releases. */
  readonly publishedAt: Instant | null
  /** A few words of the body around the first match; empty if only the title or summary matches. */
  readonly excerpt: string
}

export type FoundPage = {
  readonly hits: readonly SearchHit[]
  /** Of the chosen kind, or of all kinds. */
  readonly total: number
  readonly pages: number
  /** The number of matches of each kind, whichever is chosen; kinds without any are left out. */
  readonly counts: readonly { readonly kind: ContentKind; readonly count: number }[]
}

type SearchArgs = {
  q: string
  kind?: ContentKind
  /** From 1. */
  page?: number
  perPage?: number
}

/**
 * What is public, not withdrawn, and contains every word of `q` in its title, summary, body, quotes
 * or notes, best match first. All forms of space, hyphen, quotation mark and accent match one
 * another. Hits are read with the access of a visitor who is not signed in, whatever the index
 * contains.
 */
export async function searchContent(args: SearchArgs): Promise<FoundPage> {
  const { q, kind, page = 1, perPage = 10 } = args
  const index = await publicIndex()
  const items = findMatches({ index, q }).flatMap((key) => index.items.get(key) ?? [])
  const chosen = kind ? items.filter((item) => item.kind === kind) : items
  const shown = chosen.slice((page - 1) * perPage, page * perPage)
  return {
    hits: await toHits(shown, q),
    total: chosen.length,
    pages: Math.ceil(chosen.length / perPage),
    counts: INDEXED_KINDS.map((name) => ({ kind: name, count: countOf(items, name) })).filter(
      ({ count }) => count > 0,
    ),
  }
}

const countOf = (items: readonly IndexedItem[], kind: ContentKind): number =>
  items.filter((item) => item.kind === kind).length

async function toHits(items: readonly IndexedItem[], q: string): Promise<SearchHit[]> {
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  const found = await Promise.all(
    kinds.map((kind) => readHits({ kind, ids: idsOf(items, kind), q })),
  )
  const byKey = new Map(found.flat())
  return items.flatMap(({ key }) => byKey.get(key) ?? [])
}

const idsOf = (items: readonly IndexedItem[], kind: ContentKind): string[] =>
  items.filter((item) => item.kind === kind).map(({ id }) => id)

type KeyedHit = readonly [key: string, hit: SearchHit]

/**
 * From the database, so that an item taken down a moment ago is not shown even if the index has it.
 */
async function readHits(args: {
  kind: ContentKind
  ids: string[]
  q: string
}): Promise<KeyedHit[]> {
  const { kind, ids, q } = args
  const { docs } = await findPublic({
    collection: kind,
    where: { and: [isListed, { id: { in: ids } }] },
    select: indexedFields(kind),
  })
  return docs.flatMap((doc): KeyedHit[] => {
    const stored = doc as unknown as IndexableItem // a union of the kinds, all of which have an id
    const hit = toHit({ kind, doc: stored, q })
    return hit ? [[indexKey(kind, stored.id), hit]] : []
  })
}

type HitArgs = { kind: ContentKind; doc: IndexableItem; q: string }

function toHit({ kind, doc, q }: HitArgs): SearchHit | null {
  const path = contentPath({ kind, doc: doc as Locatable }) // the slug and path of a stored item
  if (path === null) return null
  const { title, summary, words } = indexedWords(kind, doc)
  return {
    kind,
    kindName: nameOf(kind, doc),
    title,
    summary,
    path,
    publishedAt: kind === 'news-releases' ? String(doc.publishedAt) : null,
    excerpt: searchExcerpt({ text: words, q }),
  }
}

const nameOf = (kind: ContentKind, { kind: releaseKind }: IndexableItem): string =>
  kind === 'news-releases'
    ? RELEASE_KINDS[releaseKind as keyof typeof RELEASE_KINDS] // a select with those options
    : contentType(kind).singular
