import { auditTrailProblem } from '@/cms/audit/watch-trail'
import { isIndexBuilt, publicIndex } from '@/cms/search/public-index'

import { countPublic } from '@/cms/published/find-public'
import { payloadInstance } from '@/cms/published/payload-instance'

const PATIENCE_MS = 3000

/**
 * Why this process should receive no traffic: empty when it should. Runs a small database query,
 * with a timeout of three seconds. The search index is built first, so that no reader waits for it:
 * `buildIndex` starts that.
 */
export async function checkReadiness(): Promise<string[]> {
  const isAnswering = await Promise.race([askDatabase(), giveUp()])
  if (!isAnswering) return ['The database does not answer.']
  // This endpoint is public: the details are in the log.
  if (await auditTrailProblem(await payloadInstance()))
    return ['The audit trail is not as it was left. The log says more.']
  if (isIndexBuilt()) return []
  buildIndex()
  return ['The search index is being built.']
}

/** Starts to build or update the search index, which takes seconds on a large site. */
export function buildIndex(): void {
  publicIndex().catch(logFailure)
}

/** Reports no cause, since the response is public. */
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
