import type { TaskConfig } from 'payload'

const MINUTE = 60_000

/** Sends one queued mail. A mail server that is down is tried for about two days before it is given up. */
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
    await req.payload.sendEmail(input)
    return { output: {} }
  },
}
