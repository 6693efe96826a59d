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
  /** Told what is being done, a sentence at a time. */
  say?: (sentence: string) => void
}

/** How much a load added: nothing, the second time. */
export type LoadReport = { readonly created: number; readonly transitions: number }

/**
 * Loads the demonstration content as the staff would have: written by authors, submitted, approved
 * by somebody else, put out; some of it sent back, revised, withdrawn or taken down. Every write
 * passes the same access rules and guards as the editor's, and the audit trail has each step, at
 * times before `now` so that the queues show something waiting.
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

/** Nobody needs mail about reviews that the demo says are days old. */
const dropMail = (payload: Payload, since: string) =>
  payload.delete({
    collection: 'payload-jobs',
    where: {
      and: [{ taskSlug: { equals: 'send-mail' } }, { createdAt: { greater_than_equal: since } }],
    },
    depth: 0,
  })
