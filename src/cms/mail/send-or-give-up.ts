import { JobCancelledError, type Payload } from 'payload'

import { isRefusedForGood } from '@/domain/mail-trouble'

import type { Mail } from './queue-mail'

/** Sends a mail for a job of the queue; one whose recipient is refused for good is not tried again. */
export async function sendOrGiveUp(payload: Payload, mail: Mail): Promise<void> {
  try {
    await payload.sendEmail(mail)
  } catch (error) {
    if (isRefusedForGood(error)) throw new JobCancelledError((error as Error).message) // just asked
    throw error
  }
}
