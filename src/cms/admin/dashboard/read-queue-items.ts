import type { Payload, TypedUser, Where } from 'payload'

import type { Urgent } from '@/cms/workflow/read-workflow-item'
import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'
import { EDITABLE_STATES, type State } from '@/domain/workflow/workflow'

import { keyOf, readLastMoves } from './read-last-moves'
import { readNames } from './read-names'
import type { QueueItem } from './queues'

/** More than a press office has under way; a longer list would help nobody. */
const AT_MOST = 500

type ReadArgs = { payload: Payload; user: TypedUser }

/**
 * Everything of every kind that waits for somebody, as the signed-in person may read it: the few
 * fields a list shows, never a whole document. `isCounting` leaves out names and last moves.
 */
export async function readQueueItems({
  payload,
  user,
  isCounting = false,
}: ReadArgs & { isCounting?: boolean }): Promise<QueueItem[]> {
  const found = await Promise.all(CONTENT_KINDS.map((kind) => readKind({ payload, user, kind })))
  const rows = found.flat()
  const [moves, names] = await Promise.all([
    readLastMoves(payload, isCounting ? [] : rows),
    readNames({ payload, user, ids: isCounting ? [] : rows.flatMap(peopleOf) }),
  ])
  return rows.map(({ reviewerId, ...row }) => ({
    ...row,
    authorNames: row.authorIds.flatMap((id) => names.get(id) ?? []),
    reviewer: reviewerId ? { id: reviewerId, name: names.get(reviewerId) ?? 'a colleague' } : null,
    lastMove: moves.get(keyOf(row.kind, row.id)) ?? null,
  }))
}

const peopleOf = ({ reviewerId, authorIds }: Row): string[] => [
  ...authorIds,
  ...(reviewerId ? [reviewerId] : []),
]

type Row = Omit<QueueItem, 'reviewer' | 'lastMove' | 'authorNames'> & {
  readonly reviewerId: string | null
}

const SELECT = {
  title: true,
  state: true,
  authorIds: true,
  reviewer: true,
  dueAt: true,
  scheduledFor: true,
  scheduleProblem: true,
  urgent: true,
  updatedAt: true,
} as const

/** The fields read of each kind; all twelve have them, which Payload's types cannot say. */
type Stored = {
  id: string | number
  title?: string | null
  state?: State | null
  authorIds?: unknown
  reviewer?: string | number | null
  dueAt?: string | null
  scheduledFor?: string | null
  scheduleProblem?: string | null
  urgent?: unknown
  updatedAt: string
}

const BEING_WORKED_ON: Where = { state: { in: [...EDITABLE_STATES] } }
const WENT_OUT_URGENTLY: Where = {
  and: [{ state: { equals: 'published' } }, { urgent: { exists: true } }],
}

async function readKind({ payload, user, kind }: ReadArgs & { kind: ContentKind }): Promise<Row[]> {
  const find = async (where: Where, draft: boolean): Promise<Row[]> => {
    const { docs } = await payload.find({
      collection: kind,
      draft,
      where,
      select: SELECT,
      sort: '-updatedAt',
      limit: AT_MOST,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    })
    return (docs as unknown as Stored[]).map((doc) => toRow(kind, doc)) // see Stored
  }
  return [...(await find(BEING_WORKED_ON, true)), ...(await find(WENT_OUT_URGENTLY, false))]
}

const toRow = (kind: ContentKind, doc: Stored): Row => ({
  kind,
  id: String(doc.id),
  title: doc.title || 'Untitled',
  state: doc.state ?? 'draft',
  authorIds: authorsOf(doc),
  reviewerId: doc.reviewer ? String(doc.reviewer) : null,
  dueAt: doc.dueAt ?? null,
  scheduledFor: doc.scheduledFor ?? null,
  problem: doc.scheduleProblem || null,
  updatedAt: doc.updatedAt,
})

/** What went out urgently keeps who wrote it in `urgent`: publishing empties the list of authors. */
function authorsOf({ state, authorIds, urgent }: Stored): string[] {
  const known = state === 'published' ? urgentAuthors(urgent as Urgent | null) : authorIds // written by write-transition alone
  return Array.isArray(known) ? known.map(String) : []
}

const urgentAuthors = (urgent: Urgent | null | undefined): string[] =>
  urgent ? [urgent.by, ...urgent.authorIds] : []
