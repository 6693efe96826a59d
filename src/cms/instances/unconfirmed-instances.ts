import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { look } from './follow-changes'
import { liveInstances } from './instance-leases'
import { countChange } from '@/cms/read-cache/site-generation'

const PATIENCE_MS = 4000
const ASK_EVERY_MS = 100

/**
 * Tells every instance that is running to forget what it has read before now, and waits until it has.
 * Counts a change of its own: the one counted after a commit may have failed, and then nobody was told.
 * Answers with the labels of those that have not said so within four seconds: they may still show what
 * was taken down, for five seconds more at most, unless they reach the database again before. Throws
 * where the change cannot be counted.
 */
export async function unconfirmedInstances(
  payload: Payload,
  patienceMs = PATIENCE_MS,
): Promise<string[]> {
  const generation = await countChange(payload)
  await look(payload)
  const end = Date.now() + patienceMs
  for (;;) {
    const behind = (await liveInstances(payload)).filter((one) => one.generation < generation)
    if (behind.length === 0) return []
    if (Date.now() >= end) return behind.map(({ label }) => label)
    await pause(ASK_EVERY_MS)
  }
}
