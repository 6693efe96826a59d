import type { ContentKind } from '@/domain/content-types'

import { findPublic, type FoundDocuments, type Stored } from '@/cms/published/find-public'
import { isListed } from '@/cms/published/listing'

type SummariesArgs<Kind extends ContentKind> = {
  kind: Kind
  /** From 1. */
  page: number
  perPage: number
}

/** Fields that no list needs and that make up most of an item's size. */
const WITHOUT = { body: false, biography: false, description: false } as const

/**
 * A page of the public items of one kind, without withdrawn ones or running text, newest
 * publication first, topics and relations populated. Not cached: callers choose the page size, so
 * the number of cache entries would be unlimited.
 */
export const listSummaries = <Kind extends ContentKind>({
  kind,
  page,
  perPage,
}: SummariesArgs<Kind>): Promise<FoundDocuments<Stored<Kind>>> =>
  findPublic({
    collection: kind,
    where: isListed,
    sort: ['-publishedAt', '-id'],
    select: WITHOUT,
    limit: perPage,
    page,
    depth: 1,
  })
