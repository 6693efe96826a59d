import {
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
} from 'payload'

import type { Config, User } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'
import type { TransitionInput } from '@/domain/workflow/decide-transition'
import { type TransitionName, transitionRow } from '@/domain/workflow/workflow'

export type PublishedItem<Kind extends ContentKind> = Config['collections'][Kind]

/** Some of the fields of this kind. */
export type Draft<Kind extends ContentKind> = Partial<RequiredDataFromCollectionSlug<Kind>>

type Desk = { payload: Payload; users: { author: User; approver: User } }

/** A request on behalf of a person. */
export const requestOf = (payload: Payload, user: User): Promise<PayloadRequest> =>
  createLocalReq({ user: { ...user, collection: 'users' } }, payload)

type TransitionArgs<Kind extends ContentKind> = {
  payload: Payload
  user: User
  kind: Kind
  id: string
  transition: TransitionName
  input?: TransitionInput
  now?: Date
}

/** Makes a transition on behalf of a person. Throws with all refusals if it is refused. */
export async function transitionAs<Kind extends ContentKind>(
  args: TransitionArgs<Kind>,
): Promise<void> {
  const { payload, user, ...rest } = args
  const { applyTransition } = await import('@/cms/workflow/apply-transition')
  const req = await requestOf(payload, user)
  const read = transitionRow(rest.transition).needsVersion ? { version: await versionOf(args) } : {}
  const decision = await applyTransition({ req, ...rest, input: { ...read, ...rest.input } })
  if (decision.allowed) return
  const why = decision.refusals.map(
    ({ code, message, field }) => `${code} ${field ?? ''}: ${message}`,
  )
  throw new Error(`${rest.transition} of ${rest.kind} ${rest.id} was refused: ${why.join('; ')}`)
}

/** The id of the newest version, which an approval has to name. */
async function versionOf<Kind extends ContentKind>(args: TransitionArgs<Kind>): Promise<string> {
  const { docs } = await args.payload.findVersions({
    collection: args.kind,
    where: { and: [{ parent: { equals: args.id } }, { latest: { equals: true } }] },
    limit: 1,
  })
  return String(docs[0]?.id)
}

/** Creates a draft by the author. */
export async function writeDraft<Kind extends ContentKind>(
  args: Desk & { kind: Kind; data: Draft<Kind> },
): Promise<PublishedItem<Kind>> {
  const { payload, users, kind, data } = args
  const req = await requestOf(payload, users.author)
  const draft = await payload.create({ collection: kind, data: data as never, depth: 0, req }) // fields that the test does not need are left out
  return draft
}

/**
 * Creates public content through the workflow: the author writes and submits, the approver approves
 * and publishes. `now` is the instant of publication. Resolves to the public row at depth 0.
 */
export async function publishContent<Kind extends ContentKind>(
  args: Desk & { kind: Kind; data: Draft<Kind>; now?: Date },
): Promise<PublishedItem<Kind>> {
  const draft = await writeDraft(args)
  return publishDraft({ ...args, id: draft.id })
}

/** Submits, approves and publishes a draft or a revision. */
async function publishDraft<Kind extends ContentKind>(
  args: Desk & { kind: Kind; id: string; input?: TransitionInput; now?: Date },
): Promise<PublishedItem<Kind>> {
  const { payload, users, kind, id, input, now } = args
  const step = { payload, kind, id, now }
  await transitionAs({ ...step, user: users.author, transition: 'submit', input })
  await transitionAs({ ...step, user: users.approver, transition: 'approve' })
  await transitionAs({ ...step, user: users.approver, transition: 'publish' })
  return payload.findByID({ collection: kind, id, depth: 0 })
}

/** Changes public content with a revision that the approver approves. */
export async function reviseContent<Kind extends ContentKind>(
  args: Desk & { kind: Kind; id: string; data: Draft<Kind>; input: TransitionInput; now?: Date },
): Promise<PublishedItem<Kind>> {
  const { payload, users, kind, id, data } = args
  await transitionAs({ payload, user: users.author, kind, id, transition: 'revise' })
  const req = await requestOf(payload, users.author)
  await payload.update({ collection: kind, id, data: data as never, depth: 0, req }) // fields of this kind
  return publishDraft(args)
}
