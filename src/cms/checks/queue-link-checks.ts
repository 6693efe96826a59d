import type { CollectionAfterChangeHook, Payload } from 'payload'

import { afterCommit } from '@/cms/database/after-commit'
import { draftAddresses } from '@/domain/checks/draft-parts'
import type { StoredDraft } from '@/domain/checks/stored-draft'

const DAY_MS = 24 * 3600 * 1000
/** Links that worked are checked again after a week, others after an hour. */
const FRESH_MS = { works: 7 * DAY_MS, broken: 3600 * 1000 }

/** Queues link checks for what was saved. The save neither waits for them nor fails with them. */
export const queueLinkChecks: CollectionAfterChangeHook = async ({ doc, req }) => {
  const addresses = addressesIn(doc as StoredDraft)
  if (addresses.length > 0) await afterCommit(req, () => queueStale(req.payload, addresses))
  return doc
}

const addressesIn = (document: StoredDraft): string[] => [
  ...new Set(draftAddresses(document).map(({ address }) => address)),
]

/** Queues one job for those of these addresses without a recent check. */
export async function queueStale(payload: Payload, addresses: readonly string[]): Promise<void> {
  const { docs } = await payload.find({
    collection: 'checked-links',
    where: { address: { in: [...addresses] } },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const now = Date.now()
  const isFresh = ({ checkedAt, problem }: (typeof docs)[number]) =>
    now - new Date(checkedAt).getTime() < (problem ? FRESH_MS.broken : FRESH_MS.works)
  const fresh = new Set(docs.filter(isFresh).map(({ address }) => address))
  const stale = addresses.filter((address) => !fresh.has(address))
  if (stale.length === 0) return
  await payload.jobs.queue({ task: 'check-links', queue: 'links', input: { addresses: stale } })
}
