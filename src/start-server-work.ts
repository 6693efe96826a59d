import config from '@payload-config'
import { getPayload } from 'payload'

import { startClock } from '@/cms/jobs/start-clock'
import { buildIndex } from '@/cms/read/check-readiness'

/** Connects to the database before anybody asks, and starts what runs by the clock. */
export async function startServerWork(): Promise<void> {
  startClock(await getPayload({ config }))
  buildIndex()
}
