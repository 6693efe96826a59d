import { oncePerProcess } from '@/once-per-process'

import { createWriteQueue, type WriteQueue } from './write-queue'

const WAIT_SECONDS = 30

const turns = oncePerProcess('turns', () => new Map<string, WriteQueue>())

/**
 * Runs `work`, which begins its own transaction, after all that this process has begun under this name.
 * For what has to read what another one of its kind has written, where a database without
 * transactions would let both read first. Throws (503) after half a minute of waiting.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const queue = turns.get(name) ?? createWriteQueue({ waitSeconds: WAIT_SECONDS })
  turns.set(name, queue)
  const leave = await queue.enter()
  try {
    return await work()
  } finally {
    leave()
  }
}
