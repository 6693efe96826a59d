import { oncePerProcess } from '@/once-per-process'

import { createWriteQueue, type WriteQueue } from './write-queue'

const WAIT_SECONDS = 30

const turns = oncePerProcess('turns', () => new Map<string, WriteQueue>())

/**
 * Runs `work`, which begins its own transaction, after all work that this process has started under
 * the same name. For decisions that depend on what others under that name write, which a database
 * without transactions would let two read at the same time. Throws a 503 after 30 s of waiting.
 */
export async function runSerially<T>(name: string, work: () => Promise<T>): Promise<T> {
  const queue = turns.get(name) ?? createWriteQueue({ waitSeconds: WAIT_SECONDS })
  turns.set(name, queue)
  const leave = await queue.enter()
  try {
    return await work()
  } finally {
    leave()
  }
}
