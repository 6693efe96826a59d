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

/** What a fixture may say: any field of the kind, save those that the workflow keeps for itself. */
export type Draft<Kind extends ContentKind> = Partial<RequiredDataFromCollectionSlug<Kind>>

type Desk = { payload: Payload; users: { author: User; approver: User } }

/** As the person: every call through this request is theirs. */
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

/** Makes one transition as one person, and fails the test with every refusal if it is refused. */
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

/** The newest version, which an approval names. */
async function versionOf<Kind extends ContentKind>(args: TransitionArgs<Kind>): Promise<string> {
  const { docs } = await args.payload.findVersions({
    collection: args.kind,
    where: { and: [{ parent: { equals: args.id } }, { latest: { equals: true } }] },
    limit: 1,
  })
  return String(docs[0]?.id)
}

/** A draft by the author, unseen by the public. */
export async function writeDraft<Kind extends ContentKind>(
  args: Desk & { kind: Kind; data: Draft<Kind> },
): Promise<PublishedItem<Kind>> {
  const { payload, users, kind, data } = args
  const req = await requestOf(payload, users.author)
  const draft = await payload.create({ collection: kind, data: data as never, depth: 0, req }) // a fixture leaves out what it does not test
  return draft
}

/**
 * Content that is public, published as the council does it: written by the author, submitted,
 * approved and published by the approver. `now` is the instant of publication. Answers with the
 * public row at depth 0.
 */
export async function publishContent<Kind extends ContentKind>(
  args: Desk & { kind: Kind; data: Draft<Kind>; now?: Date },
): Promise<PublishedItem<Kind>> {
  const draft = await writeDraft(args)
  return publishDraft({ ...args, id: draft.id })
}

/** Takes a draft, or a revision of something public, through submission and approval to the public. */
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

/** Changes something public by a revision that somebody else approves. */
export async function reviseContent<Kind extends ContentKind>(
  args: Desk & { kind: Kind; id: string; data: Draft<Kind>; input: TransitionInput; now?: Date },
): Promise<PublishedItem<Kind>> {
  const { payload, users, kind, id, data } = args
  await transitionAs({ payload, user: users.author, kind, id, transition: 'revise' })
  const req = await requestOf(payload, users.author)
  await payload.update({ collection: kind, id, data: data as never, depth: 0, req }) // as above
  return publishDraft(args)
}
