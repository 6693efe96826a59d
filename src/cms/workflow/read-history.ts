import type { PayloadRequest } from 'payload'

import type { ContentKind } from '@/domain/content-types'

/** One line of an item's history, newest first; `at` is an instant in UTC. */
export type HistoryLine = {
  readonly at: string
  readonly action: string
  readonly outcome: 'done' | 'refused'
  readonly actorName: string
  readonly why: string | null
  /** The newest version then, by its id. */
  readonly version: string | null
}

const LINES = 30

/** The newest events of one item. Anybody on the staff may read how their item fared. */
export async function readHistory(args: {
  req: PayloadRequest
  kind: ContentKind
  id: string
}): Promise<HistoryLine[]> {
  const { docs } = await args.req.payload.find({
    collection: 'audit-events',
    where: { and: [{ itemKind: { equals: args.kind } }, { itemId: { equals: args.id } }] },
    sort: '-sequence',
    limit: LINES,
    depth: 0,
    req: args.req,
  })
  return docs.map(({ at, action, outcome, actorName, why, version }) => ({
    at,
    action,
    outcome,
    actorName: actorName ?? 'The system',
    why: why ?? null,
    version: version || null,
  }))
}
