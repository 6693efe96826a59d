import { setTimeout as pause } from 'node:timers/promises'

import { isWriteConflict } from './write-conflict'

type Options = {
  /** In milliseconds: the latest start of a retry after the first attempt. */
  withinMs?: number
  isWorthRetrying?: (error: unknown) => boolean
}

const FIRST_WAIT_MS = 5
const LONGEST_WAIT_MS = 400

/**
 * Runs `work`, a whole transaction, and retries it as long as it fails with a write conflict. Waits
 * longer after each attempt, with random jitter, so that the same writers do not conflict again.
 * Throws the last conflict when time is up, and any other error immediately.
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
