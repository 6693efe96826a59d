import { AsyncLocalStorage } from 'node:async_hooks'

import { oncePerProcess } from '@/once-per-process'

/** The source of a write: the scheduler, a signed-in user or an anonymous caller. */
export type Lane = 'scheduler' | 'staff' | 'strangers'

type WriteContext = { readonly lane: Lane; transaction?: number | string }

const storage = oncePerProcess('write-context', () => new AsyncLocalStorage<WriteContext>())

/**
 * Runs `work` with writes in this lane; by default in the lane of the surrounding work, or else
 * `staff`. Each call has its own transaction.
 */
export const inWriteContext = <T>({ lane }: { lane?: Lane }, work: () => Promise<T>): Promise<T> =>
  storage.run({ lane: lane ?? storage.getStore()?.lane ?? 'staff' }, work)

/** Runs `work` in this lane: on SQLite, the queue lets the lanes in by priority. */
export const inLane = <T>(lane: Lane, work: () => Promise<T>): Promise<T> =>
  inWriteContext({ lane }, work)

/** The lane of a transaction that begins now. */
export const currentLane = (): Lane => storage.getStore()?.lane ?? 'staff'

/** The open transaction of the surrounding work, if any. */
export const transactionAround = (): number | string | undefined => storage.getStore()?.transaction

/** The adapter calls this when a transaction begins. */
export function noteTransaction(transaction: number | string): void {
  const context = storage.getStore()
  if (context) context.transaction = transaction
}
