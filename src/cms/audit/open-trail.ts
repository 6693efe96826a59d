import type { Payload } from 'payload'

import { env } from '@/env'

import { sealTrail } from './seal-trail'
import { keepHead } from './send-out-head'
import { auditTrailProblem } from './watch-trail'

/**
 * Checks the audit trail when the server starts, logs any problem, and signs a trail from before
 * the current key. It does not sign a trail with a problem, since that would vouch for a tampered
 * one, nor an unsigned one where the database has recorded a signed one.
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
