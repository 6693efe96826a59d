import type { PayloadRequest, Where } from 'payload'

import { contentFields } from '@/cms/comments/comment-places'
import type { ContentKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import { compareContent, type ComparedSection } from '@/domain/compare/compare-content'
import type { State } from '@/domain/workflow/workflow'

import { readSections } from './read-sections'
import { readTitles } from './read-titles'

/** A saved version, as listed. */
export type VersionFacts = {
  readonly id: string
  readonly savedAt: Instant
  readonly state: State
  readonly isPublished: boolean
}

export type Comparison = {
  /** Newest first. */
  readonly versions: readonly VersionFacts[]
  readonly before: VersionFacts | null
  readonly after: VersionFacts | null
  /** The newest approved version, and the newest public one; null where there is none. */
  readonly approved: VersionFacts | null
  readonly published: VersionFacts | null
  readonly sections: readonly ComparedSection[]
}

type ComparisonArgs = {
  req: PayloadRequest
  kind: ContentKind
  id: string
  /** A version's id, `approved` or `public`. Default: the public one, or else the second newest. */
  from?: string
  /** A version's id. Default: the newest. */
  to?: string
}

/**
 * The differences between two versions of an item. Payload's access decides who may read the
 * versions, and throws where the caller may not. `before` or `after` is null where there is no such
 * version.
 */
export async function readComparison(args: ComparisonArgs): Promise<Comparison> {
  const { req, kind, id, from, to } = args
  const versions = await listVersions({ req, kind, id })
  const approved = await newest({ req, kind, id }, { 'version.state': { equals: 'approved' } })
  const published = await newest({ req, kind, id }, { 'version._status': { equals: 'published' } })
  const known = (wanted: string) =>
    versions.find((version) => version.id === wanted) ?? one({ req, kind, id }, wanted)
  const after = await (to ? known(to) : (versions[0] ?? null))
  const usual = published && published.id !== after?.id ? published : (versions[1] ?? null)
  const named = { approved, public: published }
  const before = await (from
    ? from === 'approved' || from === 'public'
      ? named[from]
      : known(from)
    : usual)
  const sections = before && after ? await compare({ req, kind }, before.id, after.id) : []
  return { versions, before, after, approved, published, sections }
}

type ItemArgs = { req: PayloadRequest; kind: ContentKind; id: string }

/** The most versions listed; links in the history open older ones. */
const LISTED = 100

const ofItem = (id: string, more: Where = {}): Where => ({
  and: [{ parent: { equals: id } }, more],
})

const listVersions = ({ id, ...args }: ItemArgs) =>
  find({ ...args, where: ofItem(id), limit: LISTED })

const newest = async ({ id, ...args }: ItemArgs, where: Where) =>
  (await find({ ...args, where: ofItem(id, where), limit: 1 }))[0] ?? null

const one = ({ id, ...args }: ItemArgs, wanted: string) =>
  newest({ id, ...args }, { id: { equals: wanted } })

type FindArgs = { req: PayloadRequest; kind: ContentKind; where: Where; limit: number }

/** Payload may omit `version` when all its selected fields are empty. */
type Selected = {
  readonly id: string | number
  readonly updatedAt: string
  readonly version?: { readonly state?: State | null; readonly _status?: string | null }
}

async function find({ req, kind, where, limit }: FindArgs): Promise<VersionFacts[]> {
  const { docs } = await req.payload.findVersions({
    collection: kind,
    where,
    limit,
    sort: '-updatedAt',
    depth: 0,
    pagination: false,
    select: { updatedAt: true, version: { state: true, _status: true } },
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, updatedAt, version }: Selected) => ({
    id: String(id),
    savedAt: String(updatedAt),
    state: version?.state ?? 'draft',
    isPublished: version?._status === 'published',
  }))
}

async function compare({ req, kind }: Omit<ItemArgs, 'id'>, before: string, after: string) {
  const read = async (id: string) => {
    const { version } = await req.payload.findVersionByID({
      collection: kind,
      id,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return version as unknown as StoredDocument // one of twelve kinds
  }
  const documents = [await read(before), await read(after)] as const
  const fields = contentFields({ req, kind })
  const titles = await readTitles({ req, fields, documents })
  const [was, is] = documents.map((document) => readSections({ fields, document, titles }))
  return compareContent(was ?? [], is ?? [])
}
