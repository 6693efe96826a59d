import type { PayloadRequest } from 'payload'

import type { ComparedSection } from '@/domain/compare/compare-content'

import { type ProposedTarget, targetId } from './proposed-target'

/** The last proposal of a target, where it was sent back or discarded: by whom, when (UTC) and why. */
export type SentBack = {
  readonly by: string
  readonly at: string
  readonly why: string | null
  /** Whether somebody who had a part in it discarded it, and nobody else sent it back. */
  readonly isDiscarded: boolean
  /** What it would have changed: the form has gone back to what is in force. */
  readonly differences: readonly ComparedSection[]
}

/** Null where the last thing that happened to it was another. Whoever may see the target may know. */
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
  const { differences = [], isOwn = false } = (last.details ?? {}) as Recorded // written by applyProposal alone
  return {
    by: last.actorName ?? 'The system',
    at: last.at,
    why: last.why ?? null,
    isDiscarded: isOwn,
    differences,
  }
}

/** Older events say less. */
type Recorded = { differences?: readonly ComparedSection[]; isOwn?: boolean }
