import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import { countChange } from '@/cms/read-cache/site-generation'

import { look } from './poll-changes'
import { liveInstances } from './instance-leases'

const PATIENCE_MS = 4000
const ASK_EVERY_MS = 100

/**
 * Makes every running instance clear what it cached before now, and waits until it has. Counts a
 * further change: the one counted after a commit may have failed, and then no instance was
 * notified. Returns the labels of those that have not confirmed within four seconds: they may still
 * show what was taken down, for at most five more seconds, unless they reach the database sooner.
 * Throws where the change cannot be counted.
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
