// A child process that runs Payload on orders from its parent, which may kill it at any time.
// Bundled and started by publisher-process.ts.
import { createLocalReq, type PayloadRequest } from 'payload'

import type { NewsRelease, User } from '@/cms/generated/payload-types'
import type { TransitionName } from '@/domain/workflow/workflow'

import type { Answer, FollowUp, Order, StoredState } from './publisher-orders'

const collection = 'news-releases' as const
const PASSWORD = 'a long enough passphrase'

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { applyTransition } = await import('@/cms/workflow/apply-transition')
const { readWorkflowItem } = await import('@/cms/workflow/read-workflow-item')
const { SYSTEM_ACTOR } = await import('@/domain/workflow/decide-transition')
const { recoverTransitions } = await import('@/cms/workflow/transition-journal')

const payload = await getPayload({ config })
const recovered = await recoverTransitions(payload)

async function reqOf(role: 'author' | 'approver'): Promise<PayloadRequest> {
  const where = { email: { equals: `${role}@example.org` } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0 })
  const user = docs[0] ?? (await makeUser(role))
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

const makeUser = (role: 'author' | 'approver') =>
  payload.create({
    collection: 'users',
    data: { name: role, email: `${role}@example.org`, password: PASSWORD, roles: [role] },
  })

async function transition(
  role: 'author' | 'approver',
  id: string,
  transition: TransitionName,
  more: object = {},
) {
  const req = await reqOf(role)
  // An approval has to name the version that was read: the newest.
  const item = transition === 'approve' && (await readWorkflowItem({ req, kind: collection, id }))
  const input = { ...(item && { version: item.version }), ...more }
  const decision = await applyTransition({ req, kind: collection, id, transition, input })
  if (!decision.allowed) throw new Error(decision.refusals.map(({ message }) => message).join(' '))
}

/** An approved release with a picture and a former address. */
async function makeApproved(title: string): Promise<string> {
  const { releaseData } = await import('@tests/support/lexical')
  const { uploadPicture } = await import('@tests/support/fixtures')
  const author = await reqOf('author')
  await reqOf('approver') // signed in first, so that each submission sends the same mail
  const name = title.toLowerCase().replaceAll(' ', '-')
  const picture = await uploadPicture({ payload, user: author.user as User, name })
  const { id } = await payload.create({
    collection,
    draft: true,
    data: {
      ...releaseData(title),
      slug: name,
      picture: picture.id,
      formerAddress: `/old/${name}`,
    },
    req: author,
  })
  await transition('author', id, 'submit')
  await transition('approver', id, 'approve')
  return id
}

/** Reads everything that a publication changes from the database. */
async function statusOf(id: string): Promise<StoredState> {
  const find = { collection, id, depth: 0, disableErrors: true } as const
  const row = (await payload.findByID({ ...find, draft: false })) as NewsRelease
  const newest = (await payload.findByID({ ...find, draft: true })) as NewsRelease
  const asPublic = await payload.findByID({ ...find, overrideAccess: false })
  const picture = await payload.findByID({
    collection: 'media',
    id: row.picture as string, // an id at this depth
    depth: 0,
  })
  const { readContent } = await import('@/cms/read/read-content')
  const count = async (slug: 'audit-events' | 'redirects', where: object) =>
    (await payload.count({ collection: slug, where: where as never })).totalDocs
  const { docs: versions } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 5,
    depth: 0,
  })
  const { docs: jobs } = await payload.find({ collection: 'payload-jobs', limit: 0, depth: 0 })
  return {
    row: String(row.state),
    newest: String(newest.state),
    newestVersion: String(versions[0]?.version.state),
    latestVersions: versions.filter(({ latest }) => latest).length,
    isPublicOverRest: asPublic !== null,
    isPublicOnSite: (await readContent({ kind: 'news-releases', slug: String(row.slug) })) !== null,
    isPicturePublic: picture.isPublic === true,
    hasRedirect: (await count('redirects', { from: { equals: `/old/${row.slug}` } })) === 1,
    auditEvents: await count('audit-events', {
      and: [{ itemId: { equals: id } }, { action: { equals: 'publish' } }, done],
    }),
    mails: jobs.filter(({ input }) => JSON.stringify(input).includes(id)).length,
    // Some servers only estimate a count without a condition.
    journalRows: (await payload.find({ collection: 'open-transitions', depth: 0 })).docs.length,
  }
}
const done = { outcome: { equals: 'done' } }

async function followUpOf(id: string): Promise<FollowUp> {
  const all = { limit: 0, depth: 0, pagination: false } as const
  const row = await payload.findByID({ collection, id, depth: 0 })
  const where = { and: [{ itemId: { equals: id } }, { actorId: { equals: SYSTEM_ACTOR.id } }] }
  const events = await payload.find({
    collection: 'audit-events',
    where: where as never,
    sort: 'sequence',
    ...all,
  })
  const ofItem = { parent: { equals: id } }
  const versions = await payload.findVersions({ collection, where: ofItem, ...all })
  const jobs = await payload.find({ collection: 'payload-jobs', ...all })
  const attempts = await payload.find({ collection: 'publishing-attempts', ...all })
  return {
    state: String(row.state),
    publishedAt: row.publishedAt ?? null,
    events: events.docs.map(({ action, outcome }) => `${action} ${outcome}`),
    publishedVersions: versions.docs.filter(({ version }) => version.state === 'published').length,
    latestVersions: versions.docs.filter(({ latest }) => latest).length,
    mails: jobs.docs
      .map(({ input }) => input as { to?: string; subject?: string; text?: string })
      .filter(({ text }) => text?.includes(id))
      .map(({ to, subject }) => `${to}: ${subject}`),
    attempts: attempts.docs.length,
  }
}

async function runByTheClock(): Promise<void> {
  const { pollChanges } = await import('@/cms/instances/poll-changes')
  const { startScheduler } = await import('@/cms/scheduler/start-scheduler')
  await pollChanges(payload)
  startScheduler(payload)
}

async function chainBreaksNow(): Promise<string[]> {
  const { readAuditTrail } = await import('@/cms/audit/read-audit-trail')
  const { chainBreaks } = await import('@/domain/audit/audit-chain')
  const { auditKeys } = await import('@/cms/audit/audit-keys')
  const events = []
  for await (const event of readAuditTrail({ payload })) events.push({ ...event })
  return chainBreaks(events, auditKeys()).map(
    ({ sequence, problem }) => `Event ${sequence}: ${problem}`,
  )
}

/** Publishes over REST, as the editor does; returns the error message that a user sees. */
async function publishOverRest(id: string): Promise<{ status: number; words: string }> {
  const { handleEndpoints } = await import('payload')
  const token = (
    await payload.login({
      collection: 'users',
      data: { email: 'approver@example.org', password: PASSWORD },
    })
  ).token
  await beforeTrouble()
  const request = new Request(`http://localhost/api/${collection}/${id}/transition`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({ transition: 'publish' }),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, words: await response.text() }
}

/** Waits, so that the parent can break the database between sign-in and publication. */
const beforeTrouble = (): Promise<void> =>
  new Promise((resolve) => {
    const waitForGo = (order: Order | 'go') => (order === 'go' ? end() : undefined)
    const end = () => {
      process.off('message', waitForGo)
      resolve()
    }
    process.on('message', waitForGo)
    send({ signedIn: true })
  })

const send = (answer: Answer) => process.send?.(answer)

const CARRY_OUT: { [Name in Order['do']]: (order: Order & { do: Name }) => Promise<unknown> } = {
  make: ({ title }) => makeApproved(title),
  publish: ({ id }) => transition('approver', id, 'publish'),
  'publish-over-rest': ({ id }) => publishOverRest(id),
  stand: async ({ id }) => ({ ...(await statusOf(id)), chain: await chainBreaksNow() }),
  recover: () => recoverTransitions(payload),
  schedule: ({ id, publishAt }) => transition('approver', id, 'schedule', { publishAt }),
  'run-by-the-clock': () => runByTheClock(),
  'follow-up': ({ id }) => followUpOf(id),
}

process.on('message', (order: Order | 'go') => {
  if (order !== 'go') void answer(order)
})
send({ ready: true, recovered })

async function answer(order: Order): Promise<void> {
  try {
    const performTransition = CARRY_OUT[order.do] as (order: Order) => Promise<unknown>
    send({ result: (await performTransition(order)) ?? null })
  } catch (error) {
    send({ error: error instanceof Error ? error.message : String(error) })
  }
}
