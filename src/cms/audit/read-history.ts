import type { PayloadRequest } from 'payload'

import type { ContentKind } from '@/domain/content-types'

/** An event of an item's history; `at` is an instant in UTC. */
export type HistoryLine = {
  readonly at: string
  readonly action: string
  readonly outcome: 'done' | 'refused'
  readonly actorName: string
  readonly why: string | null
  /** Where the address of an unpublished page redirects from then on; null where it does not. */
  readonly leadsTo: string | null
  /** The id of the newest version at that time. */
  readonly version: string | null
}

const LINES = 30

/** The newest events of an item, newest first. Any member of staff may read an item's history. */
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

/** The event's details hold the fields of the transition form. */
function redirectIn(details: unknown): string | null {
  if (typeof details !== 'object' || details === null || !('redirectTo' in details)) return null
  return typeof details.redirectTo === 'string' ? details.redirectTo : null
}
