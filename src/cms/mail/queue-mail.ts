import type { PayloadRequest, Where } from 'payload'

import {
  type Audience,
  workflowMails,
  type MailedTransition,
  type WorkflowMail,
  type MailTopic,
} from '@/domain/workflow/workflow-mail'

import { editorAddress } from './editor-address'

type WorkflowMailArgs = Omit<MailedTransition, 'address'> & { readonly id: string }

/**
 * Queues the mail for a transition in the same database transaction: it is sent only if that
 * commits, and a mail server that is down delays the mail, never the transition.
 */
export async function queueWorkflowMail(
  req: PayloadRequest,
  { id, ...made }: WorkflowMailArgs,
): Promise<void> {
  const address = editorAddress(req.payload, made.kind, id)
  await queueMails(req, workflowMails({ ...made, address }))
}

/** Queues each mail for all its recipients who want mail about its topic, or have to have it. */
export async function queueMails(
  req: PayloadRequest,
  mails: readonly WorkflowMail[],
): Promise<void> {
  for (const { to, topic, isAlwaysSent = false, subject, text } of mails) {
    for (const email of await emailsOf({ req, to, topic, isAlwaysSent }))
      await queueMail(req, { to: email, subject, text })
  }
}

export type Mail = { readonly to: string; readonly subject: string; readonly text: string }

/** Queues one mail, in the request's transaction. */
export async function queueMail(req: PayloadRequest, mail: Mail): Promise<void> {
  await req.payload.jobs.queue({ task: 'send-mail', queue: 'mail', input: mail, req })
}

/**
 * The email addresses of those who want mail on this topic and whose accounts are not switched off.
 */
async function emailsOf(args: {
  req: PayloadRequest
  to: Audience
  topic: MailTopic
  isAlwaysSent: boolean
}): Promise<string[]> {
  const { req, to, topic, isAlwaysSent } = args
  if ('ids' in to && to.ids.length === 0) return []
  const where: Where =
    'ids' in to
      ? { id: { in: [...to.ids] } }
      : { roles: { in: 'roles' in to ? [...to.roles] : [to.role] } }
  const { docs } = await req.payload.find({
    collection: 'users',
    where,
    limit: 0,
    depth: 0,
    pagination: false,
    req,
  })
  const except = 'ids' in to ? [] : to.except
  return docs
    .filter(({ switchedOffAt }) => !switchedOffAt)
    .filter(({ id }) => !except.includes(String(id)))
    .filter(({ mail }) => isAlwaysSent || mail?.[topic] !== false)
    .map(({ email }) => email)
}
