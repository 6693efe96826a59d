import { Refused } from '@/cms/access/refused'
import { oncePerProcess } from '@/once-per-process'

/**
 * Node derives keys on the same four threads that read files and resolve host names: a flood of
 * sign-ins must leave some of them free, and its queue in memory must be bounded.
 */
const AT_ONCE = 2
const MOST_WAITING = 60

const queue = oncePerProcess('passwords', () => ({ running: 0, waiting: [] as (() => void)[] }))

/** Runs `derive` when a slot is free; throws a 429 refusal when the queue is full. */
export async function inPasswordQueue<T>(derive: () => Promise<T>): Promise<T> {
  const { waiting } = queue
  if (queue.running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw Refused.because('too-many-attempts')
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else queue.running += 1
  try {
    return await derive()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else queue.running -= 1
  }
}
