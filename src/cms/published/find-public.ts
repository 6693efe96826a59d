import type { CollectionSlug, PopulateType, SelectType, Sort, Where } from 'payload'

import type { Config } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'

import { payloadInstance } from './payload-instance'

/** A stored document of a collection, by the collection's slug. */
export type Stored<Slug extends CollectionSlug> = Config['collections'][Slug]

export type FoundDocuments<Doc> = {
  readonly docs: Doc[]
  readonly total: number
  readonly pages: number
}

type FindArgs<Slug extends CollectionSlug> = {
  collection: Slug
  where?: Where
  sort?: Sort
  /** From 1. */
  page?: number
  /** 0 for all. */
  limit?: number
  depth?: number
  select?: SelectType
}

/**
 * What a visitor who is not signed in may read, and nothing else: the only call of the Local API
 * that reads content for the site. `overrideAccess: false` without a user keeps drafts, private
 * files and staff-only fields out; relations to those are returned as bare ids (see `published`).
 */
export async function findPublic<Slug extends CollectionSlug>(
  args: FindArgs<Slug>,
): Promise<FoundDocuments<Stored<Slug>>> {
  const { collection, where, sort, page = 1, limit = 0, depth = 0, select } = args
  const payload = await payloadInstance()
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: collection as 'pages', // one slug for all: the union of Payload's eighteen types is too large for the compiler
    where,
    sort,
    page,
    limit,
    depth,
    select,
    populate: LINKED,
    pagination: limit > 0,
    draft: false,
    overrideAccess: false,
  })
  return { docs: docs as unknown[] as Stored<Slug>[], total: totalDocs, pages: totalPages } // documents of this collection; a caller that selects fields knows which
}

/** How many documents `findPublic` would find. */
export async function countPublic<Slug extends CollectionSlug>(
  args: Pick<FindArgs<Slug>, 'collection' | 'where'>,
): Promise<number> {
  const payload = await payloadInstance()
  const { totalDocs } = await payload.count({ ...args, overrideAccess: false })
  return totalDocs
}

/** The slugs of everything `findPublic` would find, without reading whole documents. */
export async function listPublicSlugs<Slug extends ContentKind>(
  args: Pick<FindArgs<Slug>, 'collection' | 'where'>,
): Promise<Set<string>> {
  const payload = await payloadInstance()
  const { values } = await payload.findDistinct({ ...args, field: 'slug', overrideAccess: false })
  return new Set(values.flatMap(({ slug }) => slug ?? []))
}

/**
 * What to omit from a related item: bodies, which a link never shows, and its own relations. They
 * are most of the weight of a page with many relations.
 */
export const LINKED: PopulateType = {
  'news-releases': {
    body: false,
    notesToEditors: false,
    boilerplate: false,
    pressContact: false,
    spokespeople: false,
    mediaPack: false,
    strategies: false,
    values: false,
    people: false,
    organisations: false,
    events: false,
    followsOn: false,
  },
  campaigns: {
    body: false,
    featured: false,
    organisations: false,
    strategies: false,
    values: false,
  },
  strategies: { body: false, values: false },
  pages: { body: false },
  people: { biography: false },
  events: { description: false, organisations: false },
  vacancies: { body: false },
}
