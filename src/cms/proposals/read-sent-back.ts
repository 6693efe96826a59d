import type { PayloadRequest } from 'payload'

import { type ProposedTarget, targetId } from './proposed-target'

/** The last proposal of a target, where it was sent back or discarded: by whom, when (UTC) and why. */
export type SentBack = { readonly by: string; readonly at: string; readonly why: string | null }

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
  return last?.action === 'rejected'
    ? { by: last.actorName ?? 'The system', at: last.at, why: last.why ?? null }
    : null
}
