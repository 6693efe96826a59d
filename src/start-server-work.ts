import { getPayload } from 'payload'

import config from '@payload-config'
import { stampClientAddresses } from '@/cms/access/client-address'
import { openTrail } from '@/cms/audit/open-trail'
import { pollChanges } from '@/cms/instances/poll-changes'
import { requeueStoppedMail } from '@/cms/mail/requeue-stopped-mail'
import { runDataSteps } from '@/cms/migrations/data/run-data-steps'
import { buildIndex } from '@/cms/read/check-readiness'
import { startScheduler } from '@/cms/scheduler/start-scheduler'
import { recoverTransitions } from '@/cms/workflow/transition-journal'

import { env } from './env'

/**
 * Connects to the database before the first request, migrates content of an older version, finishes
 * what an earlier process left incomplete, and starts the scheduler.
 */
export async function startServerWork(): Promise<void> {
  stampClientAddresses(env.TRUSTED_PROXIES)
  const payload = await getPayload({ config })
  await openTrail(payload)
  await runDataSteps({ payload, say: (sentence) => payload.logger.info(sentence) })
  await recoverTransitions(payload)
  await requeueStoppedMail({ payload, now: new Date() })
  await pollChanges(payload)
  startScheduler(payload)
  buildIndex()
}
