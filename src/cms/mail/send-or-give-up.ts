import { JobCancelledError, type Payload } from 'payload'

import { isRefusedForGood } from '@/domain/mail-failure'

import type { Mail } from './queue-mail'

/** Sends a mail for a queued job; one whose recipient is refused for good is not retried. */
export async function sendOrGiveUp(payload: Payload, mail: Mail): Promise<void> {
  try {
    await payload.sendEmail(mail)
  } catch (error) {
    if (isRefusedForGood(error)) throw new JobCancelledError((error as Error).message) // an SMTP error, as just checked
    throw error
  }
}
