import { AsyncLocalStorage } from 'node:async_hooks'

import { oncePerProcess } from '@/once-per-process'

/** Who asks for a write: what is due by the clock, somebody signed in, or somebody who is not. */
export type Lane = 'scheduler' | 'staff' | 'strangers'

type WriteContext = { readonly lane: Lane; transaction?: number | string }

const storage = oncePerProcess('write-context', () => new AsyncLocalStorage<WriteContext>())

/**
 * Runs `work` as one that writes in this lane: that of the work around it, if none is given, and
 * `staff` if there is none. Each has a transaction of its own.
 */
export const inWriteContext = <T>({ lane }: { lane?: Lane }, work: () => Promise<T>): Promise<T> =>
  storage.run({ lane: lane ?? storage.getStore()?.lane ?? 'staff' }, work)

/** Runs `work` as something due by the clock: on SQLite nobody else’s write is let in before its own. */
export const inLane = <T>(lane: Lane, work: () => Promise<T>): Promise<T> =>
  inWriteContext({ lane }, work)

/** The lane that a transaction beginning now is of. */
export const currentLane = (): Lane => storage.getStore()?.lane ?? 'staff'

/** The transaction that the work around this write has begun, if it has begun one. */
export const transactionAround = (): number | string | undefined => storage.getStore()?.transaction

/** Told by the adapter when a transaction begins. */
export function noteTransaction(transaction: number | string): void {
  const context = storage.getStore()
  if (context) context.transaction = transaction
}
