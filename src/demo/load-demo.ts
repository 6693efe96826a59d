import type { Payload } from 'payload'

import { countPast } from '@/demo/load/count-past'
import { createDrafts } from '@/demo/load/create-drafts'
import { loadMedia } from '@/demo/load/load-media'
import { loadReference } from '@/demo/load/load-reference'
import { featureOnHome, nameCouncil } from '@/demo/load/load-settings'
import { walkJourneys } from '@/demo/load/walk-journeys'
import { writeComments } from '@/demo/load/write-comments'

import type { DemoUsers } from './accounts'

type LoadArgs = {
  payload: Payload
  accounts: DemoUsers
  now: Date
  /** Receives progress messages. */
  say?: (sentence: string) => void
}

/** How many items and transitions a load added; none if it was complete already. */
export type LoadReport = { readonly created: number; readonly transitions: number }

/**
 * Loads the demonstration content through the workflow: drafts are submitted, approved by a second
 * person and published; some are sent back, revised, withdrawn or unpublished. Every write passes
 * the editor's access rules and guards and is in the audit trail, dated before `now`.
 */
export async function loadDemo(args: LoadArgs): Promise<LoadReport> {
  const { payload, accounts, now, say = () => undefined } = args
  const count = { created: 0, transitions: 0 }
  const startedAt = new Date().toISOString()
  const hub = await countPast({ payload, users: accounts, now, ids: new Map(), say, count })
  await nameCouncil(hub)
  await loadReference(hub)
  say('Drawing the pictures.')
  await loadMedia(hub)
  say('Writing the content.')
  await createDrafts(hub)
  say('Taking it through review, approval and publication.')
  await walkJourneys(hub)
  await writeComments(hub)
  await featureOnHome(hub)
  await dropMail(payload, startedAt)
  return count
}

/** Deletes the queued mail: it is about reviews that are days old in the demo. */
const dropMail = (payload: Payload, since: string) =>
  payload.delete({
    collection: 'payload-jobs',
    where: {
      and: [{ taskSlug: { equals: 'send-mail' } }, { createdAt: { greater_than_equal: since } }],
    },
    depth: 0,
  })
