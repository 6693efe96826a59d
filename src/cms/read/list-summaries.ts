import type { ContentKind } from '@/domain/content-types'

import { findPublic, type FoundDocuments, type Stored } from '@/cms/published/find-public'
import { isListed } from '@/cms/published/listing'

type SummariesArgs<Kind extends ContentKind> = {
  kind: Kind
  /** From 1. */
  page: number
  perPage: number
}

/** Fields that no list needs and that are most of an item's weight. */
const WITHOUT = { body: false, biography: false, description: false } as const

/**
 * A page of what is public and not withdrawn of any kind, without running text, newest publication
 * first, topics and relations filled in. Not cached: callers choose the page's size, and there
 * would be no end to what is kept.
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
