import type { Payload } from 'payload'

import { recoverTransitions } from '@/cms/workflow/open-transitions'

import { publishDue } from './publish-due'
import { queueDigest } from './queue-digest'

const EVERY_SECONDS = 10
const home = globalThis as typeof globalThis & { councilClock?: NodeJS.Timeout[] }

/**
 * Publishes what is due, sends the mail and tries links every ten seconds, for as long as the server
 * runs. Started once by the server (src/instrumentation.ts), never by a command. Links have rounds of
 * their own: a site that is slow to answer must not hold up what is due.
 */
export function startClock(payload: Payload): void {
  home.councilClock ??= [
    everyTenSeconds(payload, async () => {
      await recoverTransitions(payload)
      await publishDue({ payload, now: new Date() })
      await queueDigest({ payload, now: new Date() })
      await payload.jobs.run({ queue: 'mail', limit: 50, silent: true })
    }),
    everyTenSeconds(payload, async () => {
      await payload.jobs.run({ queue: 'links', limit: 5, silent: true })
    }),
  ]
}

/** One round after another. A round that fails is logged, and the next one tries again. */
function everyTenSeconds(payload: Payload, round: () => Promise<void>): NodeJS.Timeout {
  let isRunning = false
  const timer = setInterval(async () => {
    if (isRunning) return
    isRunning = true
    try {
      await round()
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A round of the clock failed' })
    } finally {
      isRunning = false
    }
  }, EVERY_SECONDS * 1000)
  return timer.unref()
}
