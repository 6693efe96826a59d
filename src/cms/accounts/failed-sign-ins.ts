import { createLocalReq, type Payload } from 'payload'

import { headersFrom } from '@/cms/access/client-address'
import { inTransaction } from '@/cms/database/in-transaction'
import { oncePerProcess } from '@/once-per-process'
import { recordAuditEvent } from '@/cms/audit/record-audit-event'

type Failure = { readonly email: string; readonly from: string | null; readonly lastAt: Date }
type Counted = Failure & { readonly times: number }

/** Written in batches, at most this often: password guessing must not keep the database busy. */
const EVERY_MS = 10_000
const FIRST_MS = 500
const MOST_AT_ONCE = 20

const waiting = oncePerProcess('failed-sign-ins', () => ({
  failures: new Map<string, Counted>(),
  timer: undefined as NodeJS.Timeout | undefined,
  lastFlush: 0,
}))

/** Buffers a failed sign-in for the audit trail. Does not reveal if the email has an account. */
export function noteFailedSignIn(payload: Payload, failure: Failure): void {
  const { failures } = waiting
  const key = `${failure.email} ${failure.from}`
  const { times = 0 } = failures.get(key) ?? {}
  if (times > 0 || failures.size < 1000) failures.set(key, { ...failure, times: times + 1 })
  if (waiting.timer) return
  const wait = Math.max(FIRST_MS, waiting.lastFlush + EVERY_MS - Date.now())
  waiting.timer = setTimeout(() => {
    flushFailedSignIns(payload).catch((err: unknown) =>
      payload.logger.error({ err, msg: 'Failed sign-ins are missing from the audit trail' }),
    )
  }, wait)
  waiting.timer.unref()
}

/** Writes the buffered failures in one transaction. */
export async function flushFailedSignIns(payload: Payload): Promise<void> {
  clearTimeout(waiting.timer) // one left over would write the next failures too early
  Object.assign(waiting, { timer: undefined, lastFlush: Date.now() })
  const all = [...waiting.failures.values()]
  waiting.failures.clear()
  if (all.length === 0) return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    for (const failure of all.slice(0, MOST_AT_ONCE)) await recordFailure(payload, req, failure)
    const more = all.slice(MOST_AT_ONCE)
    if (more.length > 0) await recordMore(req, more)
  })
}

type Req = Awaited<ReturnType<typeof createLocalReq>>

async function recordFailure(payload: Payload, req: Req, failure: Counted): Promise<void> {
  const { email, from, times, lastAt } = failure
  const headers = headersFrom(from)
  const own = await createLocalReq({ req: { headers, transactionID: req.transactionID } }, payload)
  const entry = {
    action: 'sign-in-failed',
    outcome: 'refused' as const,
    summary: `Sign-in failed: ${email}`,
    ...(times > 1 && { details: { times } }),
  }
  await recordAuditEvent(own, entry, lastAt)
}

async function recordMore(req: Req, more: readonly Counted[]): Promise<void> {
  const times = more.reduce((sum, one) => sum + one.times, 0)
  const summary = `Sign-in failed: ${more.length} more emails`
  const entry = {
    action: 'sign-in-failed',
    outcome: 'refused' as const,
    summary,
    details: { times },
  }
  await recordAuditEvent(req, entry, more.at(-1)!.lastAt) // only called with at least one
}
