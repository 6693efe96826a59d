import type { PayloadRequest } from 'payload'

import type { ComparedSection } from '@/domain/compare/compare-content'

import { type ProposedTarget, targetId } from './proposed-target'

/**
 * The latest proposal of a target, if it was sent back or discarded: by whom, when (UTC) and why.
 */
export type SentBack = {
  readonly by: string
  readonly at: string
  readonly why: string | null
  /** Whether one of its own proposers discarded it, rather than another person sending it back. */
  readonly isDiscarded: boolean
  /** What it would have changed: the form shows what is in force again. */
  readonly differences: readonly ComparedSection[]
}

/** Null where the latest event is of another kind. Anyone who may see the target may see this. */
export async function readSentBack(
  req: PayloadRequest,
  target: ProposedTarget,
): Promise<SentBack | null> {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: {
      and: [
        { itemKind: { equals: target.slug } },
        { itemId: { equals: targetId(target) } },
        { outcome: { equals: 'done' } },
      ],
    },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const [last] = docs
  if (last?.action !== 'rejected') return null
  const { differences = [], isOwn = false } = (last.details ?? {}) as Recorded // written only by applyProposal
  return {
    by: last.actorName ?? 'The system',
    at: last.at,
    why: last.why ?? null,
    isDiscarded: isOwn,
    differences,
  }
}

/** Older events record less. */
type Recorded = { differences?: readonly ComparedSection[]; isOwn?: boolean }
