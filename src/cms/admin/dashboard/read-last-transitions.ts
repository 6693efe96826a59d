import type { Payload } from 'payload'

import type { TransitionName } from '@/domain/workflow/workflow'

import type { LastTransition, QueueItem } from './queues'

type InState = Pick<QueueItem, 'kind' | 'id' | 'state'>

export const keyOf = (kind: string, id: string): string => `${kind}:${id}`

const LEADS_INTO_A_QUEUE = [
  'submit',
  'request-changes',
  'approve',
  'schedule',
  'publish-urgently',
] satisfies TransitionName[]

/**
 * By item, the newest transition into its current state. Bypasses access control: a user who may
 * not search the audit trail may still see how the items on their own dashboard fared.
 */
export async function readLastTransitions(
  payload: Payload,
  items: readonly InState[],
): Promise<Map<string, LastTransition>> {
  const moved = items.filter(({ state }) => state !== 'draft')
  if (moved.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: {
      and: [
        { itemId: { in: moved.map(({ id }) => id) } },
        { action: { in: LEADS_INTO_A_QUEUE } },
        { outcome: { equals: 'done' } },
      ],
    },
    sort: 'at',
    pagination: false,
    depth: 0,
  })
  return new Map(
    docs.map(({ itemKind, itemId, action, actorName, at, why }) => [
      keyOf(String(itemKind), String(itemId)),
      {
        action: action as TransitionName, // filtered above
        by: actorName ?? 'the system',
        at,
        why: why ?? null,
      },
    ]),
  )
}
