import { contentPath, type Locatable } from '@/cms/read/content-path'
import { published } from '@/cms/read/published'
import type { Topic } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'
import { absolute } from '@/domain/paths'
import { stableUri } from '@/site/feeds/stable-id'

import { type ApiKind, apiHref } from './api-kinds'
import { FACTS } from './api-facts'

/** An item in an API list. Addresses are absolute, times in UTC. */
export type ApiSummary = {
  /** `urn:uuid:…`: the same id as in the feeds. */
  readonly id: string
  readonly kind: ApiKind
  /** Null if it has no page of its own. */
  readonly url: string | null
  readonly apiUrl: string
  readonly title: string
  readonly summary: string
  readonly publishedAt: Instant | null
  readonly updatedAt: Instant
  readonly topics: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
}

/** The stored fields of every kind that a summary needs. */
export type ApiSource = Locatable & {
  readonly id: string
  readonly title: string
  readonly summary?: string | null
  readonly publishedAt?: string | null
  readonly updatedAt: string
  readonly topics?: (string | Topic)[] | null
}

type SummaryArgs = { kind: ApiKind; doc: ApiSource; origin: string }

/** A stored item as a summary. `facts` are the fields specific to its kind. */
export function toApiSummary({ kind, doc, origin }: SummaryArgs): ApiSummary {
  const path = contentPath({ kind, doc })
  return {
    id: stableUri({ kind, id: doc.id }),
    kind,
    url: path && absolute(origin, path),
    apiUrl: apiHref.item(origin, { kind, slug: doc.slug ?? '' }),
    title: doc.title,
    summary: doc.summary ?? '',
    publishedAt: doc.publishedAt ?? null,
    updatedAt: doc.updatedAt,
    topics: published(doc.topics).map(({ title }) => title),
    facts: factsOf(kind, doc),
  }
}

function factsOf(kind: ApiKind, doc: ApiSource): Record<string, unknown> {
  const stored = doc as unknown as Record<string, unknown> // read by field name
  return Object.fromEntries(
    FACTS[kind].map((field) => [field, withoutRowIds(stored[field] ?? null)]),
  )
}

/** Removes row ids from lists: they mean something to the database only. */
function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) return row
    return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id'))
  })
}
