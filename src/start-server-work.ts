import config from '@payload-config'
import { getPayload } from 'payload'

import { startClock } from '@/cms/jobs/start-clock'
import { buildIndex } from '@/cms/read/check-readiness'
import { recoverTransitions } from '@/cms/workflow/open-transitions'

/**
 * Connects to the database before anybody asks, brings what an earlier process left half done to an
 * end, and starts what runs by the clock.
 */
export async function startServerWork(): Promise<void> {
  const payload = await getPayload({ config })
  await recoverTransitions(payload)
  startClock(payload)
  buildIndex()
}
