import type { Payload } from 'payload'

import { env } from '@/env'

import { sealTrail } from './seal-trail'
import { keepHead } from './send-out-head'
import { auditTrailProblem } from './watch-trail'

/**
 * What a start of the server does with the audit trail: looks whether it is as it was left, says so in the
 * log where it is not, and signs a trail from before there was this key. One that is not as it was left
 * is not signed, which would bear out what somebody made of it; nor is an unsigned one where the database
 * knows of a signed one.
 */
export async function openTrail(payload: Payload): Promise<void> {
  if (env.NODE_ENV === 'production' && !env.AUDIT_HEAD_FILE)
    payload.logger.warn(
      'AUDIT_HEAD_FILE is not set: whoever holds the database can empty or rewrite the audit trail without an alarm.',
    )
  if (await auditTrailProblem(payload)) return
  await sealTrail(payload)
  await keepHead({ payload, now: new Date() })
  await auditTrailProblem(payload)
}
