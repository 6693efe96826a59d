import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { retryWrite } from './retry-write'
import { isUnknownCommit } from './write-conflict'

/**
 * Makes `adapter` resend a commit whose outcome is unknown: the server's second reply is the same
 * as its first. Retrying the whole transaction could apply it twice. Throws if the outcome is still
 * unknown after ten seconds.
 */
export function retryUnknownCommit(adapter: MongooseAdapter): void {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    // Payload drops the session before it commits, and would treat a second commit as already done.
    const session = adapter.sessions[String(id)]
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      if (!session || !isUnknownCommit(error)) throw error
      await retryWrite(() => session.commitTransaction(), { isWorthRetrying: isUnknownCommit })
    }
  }
}
