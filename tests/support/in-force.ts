import { type Payload } from 'payload'

import type { Config, Setting, User } from '@/cms/generated/payload-types'
import type { ProposedTarget } from '@/cms/proposals/proposed-target'
import type { ProposedCollection } from '@/domain/proposals/proposed-kinds'

import { requestOf } from './publish'

type Desk = { payload: Payload; users: { administrator: User; approver: User } }

/** Creates a public topic, place or redirect: the administrator proposes, the approver confirms. */
export async function putInForce<Slug extends ProposedCollection>(
  desk: Desk,
  slug: Slug,
  data: Partial<Config['collections'][Slug]>,
): Promise<Config['collections'][Slug]> {
  const { payload, users } = desk
  const req = await requestOf(payload, users.administrator)
  const { id } = await payload.create({ collection: slug, data: data as never, depth: 0, req }) // fields that the test does not need are left out
  await confirm(desk, { slug, id })
  return payload.findByID({ collection: slug, id, depth: 0 })
}

/** Changes the public settings, in the same way. */
export async function putSettingsInForce(desk: Desk, data: Partial<Setting>): Promise<void> {
  const req = await requestOf(desk.payload, desk.users.administrator)
  await desk.payload.updateGlobal({ slug: 'settings', data, depth: 0, req })
  await confirm(desk, { slug: 'settings' })
}

async function confirm({ payload, users }: Desk, target: ProposedTarget): Promise<void> {
  const { applyProposal } = await import('@/cms/proposals/apply-proposal')
  const { readProposed } = await import('@/cms/proposals/proposed-target')
  const req = await requestOf(payload, users.approver)
  const version = (await readProposed({ req, target }))?.proposal?.version
  const refusals = await applyProposal({ req, target, act: 'confirm', version })
  if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message).join(' '))
}
