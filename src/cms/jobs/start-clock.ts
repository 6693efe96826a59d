import type { Payload } from 'payload'

import { publishDue } from './publish-due'
import { queueDigest } from './queue-digest'

const EVERY_SECONDS = 10
const home = globalThis as typeof globalThis & { councilClock?: NodeJS.Timeout }

/**
 * Publishes what is due and sends the mail every ten seconds, one round after another, for as long as the server runs.
 * Started once by the server (src/instrumentation.ts), never by a command. A round that fails is
 * logged, and the next one tries again.
 */
export function startClock(payload: Payload): void {
  if (home.councilClock) return
  let isRunning = false
  home.councilClock = setInterval(async () => {
    if (isRunning) return
    isRunning = true
    try {
      await publishDue({ payload, now: new Date() })
      await queueDigest({ payload, now: new Date() })
      await payload.jobs.run({ queue: 'mail', limit: 50, silent: true })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A round of the clock failed' })
    } finally {
      isRunning = false
    }
  }, EVERY_SECONDS * 1000)
  home.councilClock.unref()
}
