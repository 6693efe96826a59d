import type { Payload } from 'payload'

import { isContentKind, type ContentKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'
import type { TransitionName } from '@/domain/workflow/workflow'

/** A publication, as recorded in the audit trail: no document is read. */
export type Recent = {
  readonly kind: ContentKind
  readonly id: string
  readonly title: string
  readonly by: string
  readonly at: Instant
}

const WENT_OUT = [
  'publish',
  'publish-as-scheduled',
  'publish-urgently',
  'republish',
] satisfies TransitionName[]

const SHOWN = 6
const DAYS = 7
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * What was published in the last week, newest first. Bypasses access control, as
 * `readLastTransitions` does.
 */
export async function readRecent(payload: Payload, now: Date): Promise<Recent[]> {
  const since = new Date(now.getTime() - DAYS * DAY_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: {
      and: [
        { action: { in: WENT_OUT } },
        { outcome: { equals: 'done' } },
        { at: { greater_than: since } },
      ],
    },
    select: { itemKind: true, itemId: true, itemTitle: true, actorName: true, at: true },
    sort: '-sequence',
    limit: SHOWN,
    pagination: false,
    depth: 0,
  })
  return docs.flatMap(({ itemKind, itemId, itemTitle, actorName, at }) =>
    itemKind && itemId && isContentKind(itemKind)
      ? [
          {
            kind: itemKind,
            id: itemId,
            title: itemTitle ?? 'Untitled',
            by: actorName ?? 'the system',
            at,
          },
        ]
      : [],
  )
}
