import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { retryWrite } from './retry-write'
import { isUnknownCommit } from './write-conflict'

/**
 * Makes `adapter` send a commit again when nobody knows whether it arrived: the server answers the
 * second as it did the first. Running the work again instead could do it twice. Still unknown after
 * ten seconds, it throws.
 */
export function commitAgain(adapter: MongooseAdapter): void {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    // Payload forgets the session before it commits, and would take a second commit for done.
    const session = adapter.sessions[String(id)]
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      if (!session || !isUnknownCommit(error)) throw error
      await retryWrite(() => session.commitTransaction(), { isWorthRetrying: isUnknownCommit })
    }
  }
}
