import { contentPath, type Locatable } from '@/cms/read/content-path'
import { published } from '@/cms/read/published'
import type { Topic } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'
import { absolute } from '@/domain/paths'
import { stableUri } from '@/site/feeds/stable-id'

import { type ApiKind, apiHref } from './api-kinds'
import { FACTS } from './api-facts'

/** An item in a list of the API. Addresses are absolute, times in UTC. */
export type ApiSummary = {
  /** `urn:uuid:…`: the id the feeds use as well. */
  readonly id: string
  readonly kind: ApiKind
  /** Null for what has no page of its own. */
  readonly url: string | null
  readonly apiUrl: string
  readonly title: string
  readonly summary: string
  readonly publishedAt: Instant | null
  readonly updatedAt: Instant
  readonly topics: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
}

/** What every kind stores, as far as a summary needs it. */
export type ApiSource = Locatable & {
  readonly id: string
  readonly title: string
  readonly summary?: string | null
  readonly publishedAt?: string | null
  readonly updatedAt: string
  readonly topics?: (string | Topic)[] | null
}

type SummaryArgs = { kind: ApiKind; doc: ApiSource; origin: string }

/** A stored item in a few words. `facts` are the fields that only its kind has. */
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
  const stored = doc as unknown as Record<string, unknown> // a stored document, seen by the names of its fields
  return Object.fromEntries(
    FACTS[kind].map((field) => [field, withoutRowIds(stored[field] ?? null)]),
  )
}

/** Rows of a list carry ids that mean something to the database only. */
function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) return row
    return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id'))
  })
}
