import { setTimeout as pause } from 'node:timers/promises'

import { DatabaseUnavailable, databaseFailure } from '@/domain/database-failure'
import { oncePerProcess } from '@/once-per-process'

/** The same time-out as `/health/ready`. */
const SILENT_AFTER_MS = 3000
const LOOK_EVERY_MS = 250

/** The state of the database, from this process's poll twice a second; commands do not poll. */
const watch = oncePerProcess('database-watch', () => ({
  askedAt: null as number | null,
  isFailing: false,
}))

/** Runs a small query that is polled, and records whether the database responded. */
export async function watched<T>(read: () => Promise<T>): Promise<T> {
  watch.askedAt = Date.now()
  try {
    const answer = await read()
    watch.isFailing = false
    return answer
  } catch (error) {
    watch.isFailing = databaseFailure(error) === 'away'
    throw error
  } finally {
    watch.askedAt = null
  }
}

function isSilent(): boolean {
  const { askedAt, isFailing } = watch
  return isFailing || (askedAt !== null && Date.now() - askedAt > SILENT_AFTER_MS)
}

/**
 * The result of `work`, or `DatabaseUnavailable` as soon as this process knows that the database does not
 * respond, however long the driver keeps retrying. Only for reads: what `work` has started may
 * still complete.
 */
export async function whileDatabaseAnswers<T>(work: () => Promise<T>): Promise<T> {
  // Checked twice: a busy process may not yet have handled the response.
  if (isSilent()) await pause(LOOK_EVERY_MS)
  if (isSilent()) throw new DatabaseUnavailable()
  return new Promise((resolve, reject) => {
    let wasSilent = false
    const timer = setInterval(() => {
      const isStill = isSilent()
      if (wasSilent && isStill) reject(new DatabaseUnavailable())
      wasSilent = isStill
    }, LOOK_EVERY_MS)
    Promise.resolve()
      .then(work)
      .then(resolve, reject)
      .finally(() => clearInterval(timer))
  })
}
