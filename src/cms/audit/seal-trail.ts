import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/cms/database/in-transaction'
import type { AuditEvent } from '@/cms/generated/payload-types'
import { keyNamed } from '@/domain/audit/audit-chain'
import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'

import { OutOfTurn, recordAuditEvent } from './record-audit-event'
import { auditKeys } from './audit-keys'
import { newestEvent } from './newest-event'

/**
 * Adds the first event of a new key. It signs the newest event of an earlier key, or of the time
 * before keys, so that nothing before it can be rewritten unnoticed. Does nothing where the current
 * key signed the newest event, the trail is empty, or an unknown key signed it.
 */
export async function sealTrail(payload: Payload): Promise<void> {
  while (needsSeal(await newestEvent({ payload }))) {
    try {
      return await addSeal(payload)
    } catch (error) {
      if (!(error instanceof OutOfTurn)) throw error // another event came first, perhaps the seal
    }
  }
}

async function addSeal(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    // Checked again within the transaction: another instance may be adding the seal.
    const last = await newestEvent({ payload, req })
    if (!needsSeal(last)) return
    const { sequence, hash, keyId } = last
    await recordAuditEvent(
      req,
      {
        actor: SYSTEM_ACTOR,
        action: keyId ? 'audit-key-changed' : 'audit-trail-sealed',
        outcome: 'done',
        summary: keyId
          ? `Audit trail signed with another key from here on, after event ${sequence}`
          : `Audit trail signed from here on: ${sequence} earlier events are sealed`,
        details: { sequence, hash },
        follows: sequence,
      },
      new Date(),
    )
  })
}

function needsSeal(last: AuditEvent | null): last is AuditEvent {
  if (!last || last.keyId === auditKeys().current.id) return false
  return !last.keyId || keyNamed(auditKeys(), last.keyId) !== null
}
