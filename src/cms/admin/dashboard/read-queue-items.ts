import type { Payload, TypedUser, Where } from 'payload'

import { readAttempts } from '@/cms/workflow/publishing-attempts'
import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'
import { storedIds, urgentPeople } from '@/domain/workflow/stored-content'
import { EDITABLE_STATES, type State } from '@/domain/workflow/workflow'

import { keyOf, readLastTransitions } from './read-last-transitions'
import { readNames } from './read-names'
import type { QueueItem } from './queues'

/** More than a press office ever has in progress; a longer list would help nobody. */
const AT_MOST = 500

type ReadArgs = { payload: Payload; user: TypedUser }

/**
 * Everything of every kind that waits for someone, as far as the signed-in user may read it: the
 * few fields that a list shows, never a whole document. `isCounting` leaves out names and last
 * transitions.
 */
export async function readQueueItems({
  payload,
  user,
  isCounting = false,
}: ReadArgs & { isCounting?: boolean }): Promise<QueueItem[]> {
  const found = await Promise.all(CONTENT_KINDS.map((kind) => readKind({ payload, user, kind })))
  const rows = await withProblems(payload, found.flat())
  const [transitions, names] = await Promise.all([
    readLastTransitions(payload, isCounting ? [] : rows),
    readNames({ payload, user, ids: isCounting ? [] : rows.flatMap(peopleOf) }),
  ])
  const nameOf = (id: string | undefined) => names.get(id ?? '') ?? 'a colleague'
  return rows.map(({ reviewerId, notice, ...row }) => ({
    ...row,
    authorNames: row.authorIds.flatMap((id) => names.get(id) ?? []),
    reviewer: reviewerId ? { id: reviewerId, name: nameOf(reviewerId) } : null,
    lastTransition: notice
      ? { action: 'withdraw', by: nameOf(row.authorIds[0]), at: notice.at, why: notice.words }
      : (transitions.get(keyOf(row.kind, row.id)) ?? null),
  }))
}

/** Adds why a scheduled item has not been published, where that was attempted. */
async function withProblems(payload: Payload, rows: readonly Row[]): Promise<Row[]> {
  const scheduled = rows.filter((row): row is Row & { scheduledFor: string } =>
    Boolean(row.scheduledFor),
  )
  const attempts = await readAttempts(payload, scheduled)
  return rows.map((row) =>
    row.scheduledFor
      ? { ...row, problem: attempts({ ...row, scheduledFor: row.scheduledFor })?.problem ?? null }
      : row,
  )
}

const peopleOf = ({ reviewerId, authorIds }: Row): string[] => [
  ...authorIds,
  ...(reviewerId ? [reviewerId] : []),
]

type Row = Omit<QueueItem, 'reviewer' | 'lastTransition' | 'authorNames'> & {
  readonly reviewerId: string | null
  /** The wording of a withdrawal notice that waits for a second person. */
  readonly notice: { readonly words: string; readonly at: Instant } | null
}

const SELECT = {
  title: true,
  state: true,
  authorIds: true,
  reviewer: true,
  dueAt: true,
  scheduledFor: true,
  urgent: true,
  withdrawnAt: true,
  withdrawnWords: true,
  withdrawnWordsBy: true,
  updatedAt: true,
} as const

/** The fields read of each kind; all twelve have them, which Payload's types cannot express. */
type Stored = {
  id: string | number
  title?: string | null
  state?: State | null
  authorIds?: unknown
  reviewer?: string | number | null
  dueAt?: string | null
  scheduledFor?: string | null
  urgent?: unknown
  withdrawnAt?: string | null
  withdrawnWords?: string | null
  withdrawnWordsBy?: string | null
  updatedAt: string
}

const BEING_WORKED_ON: Where = { state: { in: [...EDITABLE_STATES] } }
const WENT_OUT_URGENTLY: Where = {
  and: [{ state: { equals: 'published' } }, { urgent: { exists: true } }],
}
const HAS_WORDS_TO_CONFIRM: Where = {
  and: [{ state: { equals: 'withdrawn' } }, { withdrawnWords: { exists: true } }],
}
const PUBLIC_AND_WAITING: Where = { or: [WENT_OUT_URGENTLY, HAS_WORDS_TO_CONFIRM] }

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
  return [...(await find(BEING_WORKED_ON, true)), ...(await find(PUBLIC_AND_WAITING, false))]
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
  problem: null,
  notice: noticeOf(doc),
  updatedAt: doc.updatedAt,
})

const noticeOf = ({ state, withdrawnWords, withdrawnAt, updatedAt }: Stored): Row['notice'] =>
  state === 'withdrawn' && withdrawnWords
    ? { words: withdrawnWords, at: withdrawnAt ?? updatedAt }
    : null

/** An urgent publication has its authors in `urgent`, since publishing empties `authorIds`. */
function authorsOf({ state, authorIds, urgent, withdrawnWordsBy }: Stored): string[] {
  if (state === 'withdrawn') return withdrawnWordsBy ? [withdrawnWordsBy] : []
  return state === 'published' ? (urgentPeople({ urgent }) ?? []) : storedIds(authorIds)
}
