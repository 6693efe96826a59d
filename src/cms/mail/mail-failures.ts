import type { Payload } from 'payload'

import type { PayloadJob } from '@/cms/generated/payload-types'
import { mailFailureMessage } from '@/domain/mail-failure'

/** Why a mail was not sent, and whether it will be retried. */
export type MailFailure = { readonly isGivenUp: boolean; readonly reason: string }

/**
 * Why a queued mail has not been sent, from the mail server's last error; '' where none was tried.
 */
export function reasonOf({ error, log }: Pick<PayloadJob, 'error' | 'log'>): string {
  const last = log?.at(-1)?.error
  return mailFailureMessage(messageOf(error) || messageOf(last))
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error && 'message' in error ? String(error.message) : ''

/** Logs each reason once, with the number of mails it affects, and never their recipients. */
export function logFailures({ logger }: Payload, failures: readonly MailFailure[]): void {
  for (const [reason, mails] of countReasons(failures, false))
    logger.warn({ reason, mails, msg: 'Mail did not go out and is tried again later' })
  for (const [reason, mails] of countReasons(failures, true))
    logger.error({ reason, mails, msg: 'Mail was given up and does not go out' })
}

function countReasons(failures: readonly MailFailure[], isGivenUp: boolean): Map<string, number> {
  const counts = new Map<string, number>()
  for (const failure of failures.filter((one) => one.isGivenUp === isGivenUp))
    counts.set(failure.reason, (counts.get(failure.reason) ?? 0) + 1)
  return counts
}
