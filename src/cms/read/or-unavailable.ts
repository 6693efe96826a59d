import { whileDatabaseAnswers } from '@/cms/database/database-watch'
import { DatabaseAway, databaseTrouble } from '@/domain/database-trouble'

import { payloadInstance } from '@/cms/published/payload-instance'

/**
 * What `read` gives; null where the database is in trouble, at once where this process knows that it does
 * not answer. Anything else that is wrong is thrown.
 */
export async function orUnavailable<T extends object>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await whileDatabaseAnswers(read)
  } catch (err) {
    const trouble = databaseTrouble(err)
    if (!trouble) throw err
    // While it is away, whoever looks for changes says so; a line for each reader would only add to it.
    if (!(err instanceof DatabaseAway))
      (await payloadInstance()).logger.warn({ err, msg: 'A reader was told to come back later' })
    return null
  }
}
