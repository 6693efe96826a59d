import type { PayloadRequest } from 'payload'

import type { ContentKind } from '@/domain/content-types'
import { contentHash, type StoredDocument } from '@/domain/workflow/canonical-content'
import type { WorkflowItem } from '@/domain/workflow/decide-transition'
import type { State } from '@/domain/workflow/workflow'

import { contentIssues } from './content-issues'
import { mediaHashes } from './media-used'

/** A stored document, at depth 0, with what every kind has. */
export type ContentDocument = StoredDocument & {
  readonly id: string | number
  readonly title?: string
  readonly slug?: string
  readonly state?: State
  readonly authorIds?: unknown
  readonly approvedHash?: string | null
  readonly firstPublishedAt?: string | null
  readonly updatedAt: string
}

export type StoredItem = WorkflowItem & {
  /** The newest version. */
  readonly working: ContentDocument
  /** What was public last, public now or not; null when it never was. */
  readonly live: ContentDocument | null
}

type ItemArgs = { req: PayloadRequest; kind: ContentKind; id: string | number }

/** Reads all that a decision needs, from the database alone. Null when there is no such item. */
export async function readWorkflowItem({ req, kind, id }: ItemArgs): Promise<StoredItem | null> {
  const find = { collection: kind, id, depth: 0, req, disableErrors: true } as const
  const working = await findContent(req, { ...find, draft: true })
  if (!working) return null
  const row = await findContent(req, { ...find, draft: false })
  const live = row?.firstPublishedAt ? row : null
  return {
    working,
    live,
    state: working.state ?? 'draft',
    liveState: live?.state ?? null,
    authorIds: Array.isArray(working.authorIds) ? working.authorIds.map(String) : [],
    version: await newestVersion({ req, kind, id }),
    contentHash: await hashOf({ req, kind, document: working }),
    approvedHash: working.approvedHash ?? null,
    liveContentHash: live ? await hashOf({ req, kind, document: live }) : null,
    liveApprovedHash: live?.approvedHash ?? null,
    urgentAuthorIds: urgentAuthors(live),
    issues: await contentIssues({ req, kind, document: working }),
  }
}

type FindArgs = {
  collection: ContentKind
  id: string | number
  draft: boolean
  depth: 0
  req: PayloadRequest
}

const findContent = async (req: PayloadRequest, args: FindArgs & { disableErrors: true }) =>
  (await req.payload.findByID(args)) as unknown as ContentDocument | null // a union of twelve kinds, all of which have these fields

/** Kept on what went out urgently, until a different approver confirms it. `at` is an instant in UTC. */
export type Urgent = {
  readonly by: string
  readonly at: string
  readonly reason: string
  readonly authorIds: string[]
}

const urgentAuthors = (live: ContentDocument | null): string[] | null => {
  const urgent = live?.urgent as Urgent | null | undefined // written by write-transition alone
  return urgent ? [...new Set([urgent.by, ...urgent.authorIds])] : null
}

const hashOf = async (args: {
  req: PayloadRequest
  kind: ContentKind
  document: ContentDocument
}) => contentHash(args.document, await mediaHashes(args))

async function newestVersion({ req, kind, id }: ItemArgs): Promise<string> {
  const { docs } = await req.payload.findVersions({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { parent: true },
    req,
  })
  return String(docs[0]?.id ?? '')
}
