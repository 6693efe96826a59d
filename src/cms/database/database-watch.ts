import { setTimeout as pause } from 'node:timers/promises'

import { DatabaseAway, databaseTrouble } from '@/domain/database-trouble'
import { oncePerProcess } from '@/once-per-process'

/** As long as `/health/ready` waits for an answer. */
const SILENT_AFTER_MS = 3000
const LOOK_EVERY_MS = 250

/** What this process knows of its database from what it asks it twice a second; nothing in a command. */
const watch = oncePerProcess('database-watch', () => ({
  askedAt: null as number | null,
  isFailing: false,
}))

/** Runs a small read that is made again and again, and notes whether the database answers it. */
export async function watched<T>(read: () => Promise<T>): Promise<T> {
  watch.askedAt = Date.now()
  try {
    const answer = await read()
    watch.isFailing = false
    return answer
  } catch (error) {
    watch.isFailing = databaseTrouble(error) === 'away'
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
 * What `work` reads, or `DatabaseAway` as soon as this process knows that its database does not answer,
 * however long the driver goes on trying. Only for reading: what `work` has begun may still happen.
 */
export async function whileDatabaseAnswers<T>(work: () => Promise<T>): Promise<T> {
  // Seen twice: a process that was busy itself has not taken an answer in yet.
  if (isSilent()) await pause(LOOK_EVERY_MS)
  if (isSilent()) throw new DatabaseAway()
  return new Promise((resolve, reject) => {
    let wasSilent = false
    const timer = setInterval(() => {
      const isStill = isSilent()
      if (wasSilent && isStill) reject(new DatabaseAway())
      wasSilent = isStill
    }, LOOK_EVERY_MS)
    Promise.resolve()
      .then(work)
      .then(resolve, reject)
      .finally(() => clearInterval(timer))
  })
}
