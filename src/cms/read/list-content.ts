import type { Sort, Where } from 'payload'

import type { ContentKind } from '@/domain/content-types'

import { findPublic, type FoundDocuments, type Stored } from '@/cms/published/find-public'
import { isListed } from '@/cms/published/listing'
import { cachedRead } from '@/cms/read-cache/read-cache'

export type ListArgs<Kind extends ContentKind> = {
  kind: Kind
  /** Defaults to the newest publication first. */
  sort?: Sort
  /** 0, the default, returns all. */
  limit?: number
  /** From 1; counts pages of `limit`. */
  page?: number
  where?: Where
  /** The cache key, where `where` contains the time of day. */
  key?: string
}

/**
 * A page of the public items of one kind, without withdrawn ones, relations populated one level
 * deep, with the total. `where` may query fields that the public can read; others throw (400).
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
