import type { PayloadRequest } from 'payload'

import type { ContentKind } from '@/domain/content-types'

/** One line of an item's history, newest first; `at` is an instant in UTC. */
export type HistoryLine = {
  readonly at: string
  readonly action: string
  readonly outcome: 'done' | 'refused'
  readonly actorName: string
  readonly why: string | null
  /** Where readers of what was unpublished were led from then on; null where nowhere. */
  readonly leadsTo: string | null
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
  return docs.map(({ at, action, outcome, actorName, why, details, version }) => ({
    at,
    action,
    outcome,
    actorName: actorName ?? 'The system',
    why: why ?? null,
    leadsTo: outcome === 'done' ? redirectIn(details) : null,
    version: version || null,
  }))
}

/** As a transition records what was filled in. */
function redirectIn(details: unknown): string | null {
  if (typeof details !== 'object' || details === null || !('redirectTo' in details)) return null
  return typeof details.redirectTo === 'string' ? details.redirectTo : null
}
