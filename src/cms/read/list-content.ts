import type { Sort, Where } from 'payload'

import type { ContentKind } from '@/domain/content-types'

import { findPublic, type FoundDocuments, type Stored } from '@/cms/published/find-public'
import { isListed } from '@/cms/published/listing'
import { cachedRead } from '@/cms/read-cache/read-cache'

export type ListArgs<Kind extends ContentKind> = {
  kind: Kind
  /** The newest publication first, unless the kind has an order of its own. */
  sort?: Sort
  /** 0, the default, is all of them. */
  limit?: number
  /** From 1; counts pages of `limit`. */
  page?: number
  where?: Where
  /** The cache key, where `where` holds the time of day. */
  key?: string
}

/**
 * A page of what is public and not withdrawn of one kind, relations filled in one level deep, with
 * the total. `where` may ask about fields that the public can read; about others it throws (400).
 */
export function listContent<Kind extends ContentKind>(
  args: ListArgs<Kind>,
): Promise<FoundDocuments<Stored<Kind>>> {
  const { kind, sort = ['-publishedAt', '-id'], limit = 0, page = 1, where } = args
  const key = args.key ?? JSON.stringify(where ?? null)
  return cachedRead(`list ${JSON.stringify([kind, sort, limit, page])} ${key}`, () =>
    findPublic({
      collection: kind,
      where: where ? { and: [isListed, where] } : isListed,
      sort,
      limit,
      page,
      depth: 1,
    }),
  )
}
