import { publicIndex } from '@/cms/search/public-index'

import { countPublic } from './find-public'
import { payloadInstance } from './payload-instance'

const PATIENCE_MS = 3000

/**
 * Why this process should get no visitors: empty when it should. Asks the database for something
 * small and waits three seconds at most. Sets off the first building of the search index, which
 * nobody then has to wait for.
 */
export async function checkReadiness(): Promise<string[]> {
  const isAnswering = await Promise.race([askDatabase(), giveUp()])
  if (!isAnswering) return ['The database does not answer.']
  publicIndex().catch(logFailure)
  return []
}

/** Why it fails is for the log; the answer is public. */
const askDatabase = (): Promise<boolean> =>
  countPublic({ collection: 'topics' }).then(
    () => true,
    () => false,
  )

const giveUp = (): Promise<boolean> =>
  new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref())

async function logFailure(err: unknown): Promise<void> {
  const { logger } = await payloadInstance()
  logger.error({ err, msg: 'The search index could not be built' })
}
