import type { ContentKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'
import { type Actor, can, holdsOneOf } from '@/domain/permissions'
import { type State, type TransitionName, TRANSITIONS } from '@/domain/workflow/workflow'

/** The transition that put an item in its current state. */
export type LastTransition = {
  readonly action: TransitionName
  readonly by: string
  readonly at: Instant
  readonly why: string | null
}

/**
 * An item that is not public yet, a revision, an urgent publication to be confirmed, or a
 * withdrawal notice whose wording is to be confirmed.
 */
export type QueueItem = {
  readonly kind: ContentKind
  readonly id: string
  readonly title: string
  readonly state: State
  /** Who wrote it; for an urgent publication or the wording of a notice, who may not confirm it. */
  readonly authorIds: readonly string[]
  /** Their names, in the same order. */
  readonly authorNames: readonly string[]
  readonly reviewer: { readonly id: string; readonly name: string } | null
  readonly dueAt: Instant | null
  readonly scheduledFor: Instant | null
  /** Why it was not published on time. */
  readonly problem: string | null
  readonly updatedAt: Instant
  readonly lastTransition: LastTransition | null
}

/** The lists of the dashboard, in the order they are shown. */
export const QUEUE_NAMES = [
  'failed',
  'to-confirm',
  'words-to-confirm',
  'to-review',
  'to-publish',
  'to-finish',
  'going-out',
  'with-others',
] as const
export type QueueName = (typeof QUEUE_NAMES)[number]

/** What each list holds for a user. Lists that their roles have no use for are left out. */
export type Queues = Partial<Record<QueueName, readonly QueueItem[]>>

type QueuesArgs = { readonly items: readonly QueueItem[]; readonly actor: Actor }

/**
 * What waits for this user, and what they sent that waits for others: oldest first, except their
 * own unfinished work, newest first.
 */
export function queuesFor({ items, actor }: QueuesArgs): Queues {
  const isOwn = ({ authorIds }: QueueItem) => authorIds.includes(actor.id)
  const at = (state: State) => oldestFirst(items.filter((item) => item.state === state))
  const inReview = at('in-review')
  const scheduled = at('scheduled')
  const writes = can(actor, 'write-content')
  const approves = holdsOneOf(actor, TRANSITIONS.approve.by)
  return {
    ...(writes && whereAny('failed', scheduled.filter(hasFailed))),
    ...(holdsOneOf(actor, TRANSITIONS['confirm-urgent'].by) &&
      whereAny(
        'to-confirm',
        at('published').filter((item) => !isOwn(item)),
      )),
    ...(holdsOneOf(actor, TRANSITIONS['confirm-words'].by) &&
      whereAny(
        'words-to-confirm',
        at('withdrawn').filter((item) => !isOwn(item)),
      )),
    ...(approves && {
      'to-review': askedFirst(
        inReview.filter((item) => !isOwn(item)),
        actor,
      ),
    }),
    ...(holdsOneOf(actor, TRANSITIONS.publish.by) && { 'to-publish': at('approved') }),
    ...(writes && { 'to-finish': ownWork(items.filter(isOwn)) }),
    ...(writes && { 'going-out': soonestFirst(scheduled.filter((item) => !hasFailed(item))) }),
    ...(writes && {
      'with-others': [
        ...inReview.filter(isOwn),
        ...(approves ? at('changes-requested').filter((item) => !isOwn(item)) : []),
      ],
    }),
  }
}

const hasFailed = ({ problem }: QueueItem): boolean => problem !== null

/** A list that is only shown when it has items. */
const whereAny = (name: QueueName, items: readonly QueueItem[]): Queues =>
  items.length > 0 ? { [name]: items } : {}

/** Work returned with changes requested, then drafts. */
const ownWork = (own: readonly QueueItem[]): QueueItem[] =>
  (['changes-requested', 'draft'] as const).flatMap((state) =>
    oldestFirst(own.filter((item) => item.state === state)).reverse(),
  )

/** Since when an item has been in its current state. */
export const waitingSince = ({ lastTransition, updatedAt }: QueueItem): Instant =>
  lastTransition?.at ?? updatedAt

const oldestFirst = (items: readonly QueueItem[]): QueueItem[] =>
  [...items].sort((a, b) => waitingSince(a).localeCompare(waitingSince(b)))

const soonestFirst = (items: readonly QueueItem[]): QueueItem[] =>
  [...items].sort((a, b) => (a.scheduledFor ?? '').localeCompare(b.scheduledFor ?? ''))

/** Items assigned to this user by name come before those that anyone may review. */
const askedFirst = (items: readonly QueueItem[], actor: Actor): QueueItem[] => {
  const isAsked = ({ reviewer }: QueueItem) => reviewer?.id === actor.id
  return [...items.filter(isAsked), ...items.filter((item) => !isAsked(item))]
}
