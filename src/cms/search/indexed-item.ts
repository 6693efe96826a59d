import type MiniSearch from 'minisearch'

import type { QuoteBlock } from '@/cms/generated/payload-types'
import {
  CONTENT_KINDS,
  type ContentKind,
  contentType,
  type ReleaseKind,
} from '@/domain/content-types'
import { type Instant, londonYear } from '@/domain/dates'

import { searchableWords } from './words-of'

/** The text of one item, as it is added to the index. */
export type IndexedWords = { key: string; title: string; summary: string; words: string }

/**
 * Everything public that can be found: its relations, by key, and its text. In process, because it
 * returns the same results over both databases and needs no separate server; 12,000 releases take
 * about as much memory as a browser tab.
 */
export type PublicIndex = {
  readonly items: Map<string, IndexedItem>
  readonly words: MiniSearch<IndexedWords>
}

/** The kinds in the index. */
export const INDEXED_KINDS = CONTENT_KINDS.filter((kind) => contentType(kind).inSearch)

/** The searchable fields of each kind, besides title and summary. */
const WORDS: Partial<Record<ContentKind, readonly string[]>> = {
  'news-releases': ['body', 'notesToEditors', 'strand', 'reference', 'dateline'],
  campaigns: ['aims', 'body'],
  strategies: ['priorities', 'body', 'approvingBody'],
  values: ['text'],
  'staff-networks': ['text'],
  accreditations: ['text', 'level'],
  vacancies: ['body', 'reportsTo', 'salary'],
  people: ['titleBefore', 'appointments', 'biography', 'interviews'],
  events: ['venue', 'ward', 'statusNote', 'description'],
  pages: ['body'],
}

const RELATIONS = [
  'topics',
  'campaigns',
  'places',
  'strategies',
  'values',
  'people',
  'spokespeople',
  'organisations',
  'events',
  'followsOn',
] as const
type Relation = (typeof RELATIONS)[number]

const RELEASE_FIELDS = [...RELATIONS, 'kind']
const HEAD = ['title', 'summary', 'slug', 'publishedAt', 'updatedAt']

/** The fields of a kind that the index is built from. */
export const indexedFields = (kind: ContentKind): Record<string, true> =>
  Object.fromEntries(
    [
      ...HEAD,
      ...(WORDS[kind] ?? []),
      ...(kind === 'news-releases' ? RELEASE_FIELDS : []),
      ...(kind === 'pages' ? ['parent', 'role', 'publicPath'] : []), // these determine a page's path
    ].map((field) => [field, true]),
  )

/** What the index stores of a public item, besides its text. Ids are strings on both databases. */
export type IndexedItem = {
  readonly key: string
  readonly kind: ContentKind
  readonly id: string
  readonly slug: string
  readonly updatedAt: Instant
  /** Empty where there is none. */
  readonly publishedAt: Instant
  /** The London year of its publication. */
  readonly year: number | null
  readonly releaseKind: ReleaseKind | null
  readonly related: Readonly<Record<Relation, readonly string[]>>
  /** Ids of the people quoted in it who are in the hub. */
  readonly speakers: readonly string[]
}

/** A stored document at depth 0, with the fields of `indexedFields`. */
export type IndexableItem = Readonly<Record<string, unknown>> & { readonly id: string | number }

export const indexKey = (kind: ContentKind, id: string | number): string => `${kind}:${id}`

export function toIndexedItem(kind: ContentKind, doc: IndexableItem): IndexedItem {
  const ids = RELATIONS.map((name) => [name, idsOf(doc[name])] as const)
  const publishedAt = typeof doc.publishedAt === 'string' ? doc.publishedAt : ''
  return {
    key: indexKey(kind, doc.id),
    kind,
    id: String(doc.id),
    slug: textOf(doc.slug),
    updatedAt: String(doc.updatedAt),
    publishedAt,
    year: publishedAt ? londonYear(publishedAt) : null,
    releaseKind: kind === 'news-releases' ? (doc.kind as ReleaseKind) : null, // a select with those options
    related: Object.fromEntries(ids) as Record<Relation, string[]>, // made from every relation
    speakers: speakersOf(doc.body),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const idsOf = (relation: unknown): string[] =>
  Array.isArray(relation) ? relation.map((id) => String(id)) : []

function speakersOf(body: unknown): string[] {
  const blocks = Array.isArray(body) ? (body as { blockType?: string }[]) : [] // a blocks field
  const quotes = blocks.filter((block): block is QuoteBlock => block.blockType === 'quote')
  return [
    ...new Set(
      quotes.flatMap(({ speaker }) =>
        speaker && typeof speaker !== 'object' ? [String(speaker)] : [],
      ),
    ),
  ]
}

/** The text to search, by field of the index. */
export const indexedWords = (kind: ContentKind, doc: IndexableItem) => ({
  title: textOf(doc.title),
  summary: textOf(doc.summary),
  words: bodyWords(kind, doc),
})

/** All text of an item except its title and summary, one line for each paragraph. */
const bodyWords = (kind: ContentKind, doc: IndexableItem): string =>
  (WORDS[kind] ?? [])
    .map((field) => searchableWords(doc[field]))
    .filter(Boolean)
    .join('\n')
