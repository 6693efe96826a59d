import { setTimeout as pause } from 'node:timers/promises'

import { isWriteConflict } from './write-conflict'

type Options = {
  /** No try begins later than this after the first one, in milliseconds. */
  withinMs?: number
  isWorthRetrying?: (error: unknown) => boolean
}

const FIRST_WAIT_MS = 5
const LONGEST_WAIT_MS = 400

/**
 * Runs `work`, a whole transaction, and runs it again for as long as the database undoes it because
 * another writer was first. Waits longer after each try, and at random, so that writers who clashed
 * do not clash again. Throws the last conflict when time is up, and anything else at once.
 */
export async function retryWrite<T>(work: () => Promise<T>, options: Options = {}): Promise<T> {
  const { withinMs = 10_000, isWorthRetrying = isWriteConflict } = options
  const end = Date.now() + withinMs
  for (let longest = FIRST_WAIT_MS; ; longest = Math.min(longest * 2, LONGEST_WAIT_MS)) {
    try {
      return await work()
    } catch (error) {
      if (!isWorthRetrying(error) || Date.now() >= end) throw error
      await pause(Math.random() * longest)
    }
  }
}
