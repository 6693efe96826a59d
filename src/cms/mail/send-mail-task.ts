import type { TaskConfig } from 'payload'

import { sendOrGiveUp } from './send-or-give-up'

const MINUTE = 60_000

/**
 * Sends one queued mail. When the mail server is down it is retried for about two days before it is
 * given up; a recipient that is refused for good is given up immediately.
 */
export const sendMailTask: TaskConfig<'send-mail'> = {
  slug: 'send-mail',
  label: 'Send a mail',
  retries: { attempts: 11, backoff: { type: 'exponential', delay: MINUTE } },
  inputSchema: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
  ],
  handler: async ({ input, req }) => {
    await sendOrGiveUp(req.payload, input)
    return { output: {} }
  },
}
