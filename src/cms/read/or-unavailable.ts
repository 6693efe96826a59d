import { whileDatabaseAnswers } from '@/cms/database/database-watch'
import { DatabaseUnavailable, databaseFailure } from '@/domain/database-failure'

import { payloadInstance } from '@/cms/published/payload-instance'

/**
 * The result of `read`, or null where the database has failed: immediately, where this process
 * knows already that it is not responding. Other errors are thrown.
 */
export async function orUnavailable<T extends object>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await whileDatabaseAnswers(read)
  } catch (err) {
    const trouble = databaseFailure(err)
    if (!trouble) throw err
    // While it is away, the poll for changes logs that; a line for each reader would only be noise.
    if (!(err instanceof DatabaseUnavailable))
      (await payloadInstance()).logger.warn({ err, msg: 'A reader was told to come back later' })
    return null
  }
}
