import type { PayloadRequest } from 'payload'

import type { ContentKind } from '@/domain/content-types'
import { contentHash } from '@/domain/workflow/canonical-content'
import type { TransitionInput, WorkflowItem } from '@/domain/workflow/decide-transition'
import { pinnedFields, writersWith } from '@/domain/workflow/pinned-fields'
import {
  type ContentDocument,
  type StoredContent,
  unique,
  urgentPeople,
} from '@/domain/workflow/stored-content'

import { contentIssues } from '@/cms/checks/content-issues'
import { mediaAuthorIds, mediaHashes, mediaOf } from '@/cms/files/media-used'

export type StoredItem = WorkflowItem & StoredContent

type ItemArgs = { req: PayloadRequest; kind: ContentKind; id: string | number }

/** Who makes a transition that pins the content, and with what input. */
type Pinning = { readonly actorId: string; readonly input: TransitionInput }

/**
 * Reads everything that a decision needs, from the database alone. Null when there is no such item.
 * With `pinning`, the newest version is read as the transition would leave it: see `pinnedFields`.
 */
export async function readWorkflowItem(
  args: ItemArgs & { pinning?: Pinning },
): Promise<StoredItem | null> {
  const { req, kind, id, pinning } = args
  const row = await readRow(args)
  if (!row) return null
  const newest = await readNewestVersion(args)
  const stored = newest?.version._status === 'draft' ? { ...newest.version, id: row.id } : row
  const live = row.firstPublishedAt ? row : null
  const pinned = pinning ? await pinnedNow({ ...args, stored, input: pinning.input }) : {}
  const working: ContentDocument = { ...stored, ...pinned }
  const shown = await mediaOf({ req, kind, document: working })
  const writerIds = writersWith({ stored, working, actorId: pinning?.actorId ?? '' })
  return {
    working,
    live,
    pinned,
    ...factsOf({ working, live }),
    writerIds,
    authorIds: unique([...writerIds, ...mediaAuthorIds(shown), ...(urgentPeople(live) ?? [])]),
    version: newest?.id ?? '',
    liveVersion: live && (await readPublicVersion({ req, kind, id })),
    contentHash: contentHash(working, mediaHashes(shown)),
    liveContentHash:
      live && contentHash(live, mediaHashes(await mediaOf({ req, kind, document: live }))),
    issues: await contentIssues({ req, kind, document: working }),
  }
}

const factsOf = ({ working, live }: Pick<StoredContent, 'working' | 'live'>) => ({
  state: working.state ?? 'draft',
  liveState: live?.state ?? null,
  approvedHash: working.approvedHash ?? null,
  liveApprovedHash: live?.approvedHash ?? null,
  urgentAuthorIds: urgentPeople(live),
  withdrawnWordsBy: live?.withdrawnWordsBy ?? null,
  change: { kind: working.changeKind ?? null, note: working.changeNote ?? null },
})

async function pinnedNow(args: ItemArgs & { stored: ContentDocument; input: TransitionInput }) {
  const { req, kind, stored, input } = args
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  return pinnedFields({ kind, working: stored, input, settings })
}

/** The row of an item, which the public reads where it is public; null where there is none. */
export const readRow = async ({ req, kind, id }: ItemArgs) =>
  (await req.payload.findByID({
    collection: kind,
    id,
    draft: false,
    depth: 0,
    disableErrors: true,
    req,
  })) as unknown as ContentDocument | null // a union of twelve kinds, all of which have these fields

type Version = { readonly id: string; readonly version: ContentDocument }

/**
 * The newest version with its content, both from one read, so that the id belongs to this content.
 */
export async function readNewestVersion({ req, kind, id }: ItemArgs): Promise<Version | undefined> {
  const { docs } = await req.payload.findVersions({
    ...newestFirst(kind),
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    req,
  })
  const [newest] = docs as unknown as Version[] // as above
  return newest && { ...newest, id: String(newest.id) }
}

async function readPublicVersion({ req, kind, id }: ItemArgs): Promise<string | null> {
  const { docs } = await req.payload.findVersions({
    ...newestFirst(kind),
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    select: { parent: true },
    req,
  })
  return docs[0] ? String(docs[0].id) : null
}

const newestFirst = (kind: ContentKind) =>
  ({ collection: kind, sort: '-updatedAt', limit: 1, depth: 0, pagination: false }) as const
