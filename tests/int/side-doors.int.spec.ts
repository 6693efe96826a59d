import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'

import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { lexicalProse, releaseData } from '@tests/support/lexical'
import { publicRecord } from '@tests/support/public-record'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'
import { switchOff } from '@tests/support/switch-off'

/**
 * Every known way to bypass the workflow: to publish unapproved content, or to change or delete
 * approved content. Each must be refused or have no effect, and leave all public content unchanged.
 */
type Items = Record<
  'draft' | 'inReview' | 'approved' | 'scheduled' | 'live' | 'revised' | 'withdrawn' | 'gone',
  string
>
type Door = { name: string; try: (at: Items) => Promise<unknown> }

let hub: Booted
let desk: ReleaseDesk
let items: Items
let before: string

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  items = {
    draft: await desk.write('author', 'SECRET draft'),
    inReview: await desk.write('author', 'SECRET in review'),
    approved: await desk.write('author', 'SECRET approved'),
    scheduled: await desk.write('author', 'SECRET scheduled'),
    live: await desk.publish('Live'),
    revised: await desk.publish('Live, being revised'),
    withdrawn: await desk.publish('Withdrawn'),
    gone: await desk.publish('SECRET gone'),
  }
  await desk.must('author', items.inReview, 'submit')
  await desk.approve(items.approved)
  await desk.approve(items.scheduled)
  await desk.must('approver', items.scheduled, 'schedule', { publishAt: '2099-01-01T09:00:00Z' })
  await desk.must('author', items.revised, 'revise')
  await rest('PATCH', `/api/news-releases/${items.revised}?draft=true`, 'author', {
    title: 'SECRET revision',
  })
  await desk.must('approver', items.withdrawn, 'withdraw', { reason: 'A reason.' })
  await desk.must('approver', items.gone, 'unpublish', { reason: 'legal' })
  before = await publicRecord(hub.rest)
})
afterAll(() => hub.close())

type Caller = HubPerson | 'nobody'

async function rest(method: string, path: string, person: Caller, body?: unknown) {
  const token = person === 'nobody' ? undefined : await desk.tokenOf(person)
  const { status, body: answer } = await hub.rest<unknown>(method, path, { body, token })
  return { status, answer }
}

const as = (person: HubPerson) => ({ user: hub.users[person], overrideAccess: false as const })
const collection = 'news-releases' as const

async function versionOf(id: string, status: 'draft' | 'published'): Promise<string> {
  const { docs } = await hub.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: status } }] },
    limit: 1,
  })
  return String(docs[0]?.id)
}

const published = { _status: 'published' as const }
const NOW = '2030-01-01T00:00:00.000Z'
const WRITERS = ['author', 'approver', 'dutyOfficer'] as const
const OTHERS = ['nobody', 'legal', 'administrator'] as const

const restDoors: Door[] = [
  ...[...WRITERS, ...OTHERS].flatMap((person): Door[] => [
    {
      name: `${person} creates it published`,
      try: () =>
        rest('POST', '/api/news-releases', person, { ...releaseData('SECRET new'), ...published }),
    },
    {
      name: `${person} patches a draft to published`,
      try: ({ draft }) => rest('PATCH', `/api/news-releases/${draft}`, person, published),
    },
    {
      name: `${person} patches an approved item to published as a draft`,
      try: ({ approved }) =>
        rest('PATCH', `/api/news-releases/${approved}?draft=true`, person, published),
    },
    {
      name: `${person} patches the live page's words`,
      try: ({ live }) =>
        rest('PATCH', `/api/news-releases/${live}`, person, { title: 'SECRET sneak' }),
    },
    {
      name: `${person} publishes many at once`,
      try: () => rest('PATCH', '/api/news-releases?where[title][like]=SECRET', person, published),
    },
    {
      name: `${person} deletes the live page`,
      try: ({ live }) => rest('DELETE', `/api/news-releases/${live}`, person),
    },
  ]),
  ...WRITERS.flatMap((person): Door[] => [
    {
      name: `${person} writes into a live page's revision without a draft flag`,
      try: ({ revised }) =>
        rest('PATCH', `/api/news-releases/${revised}`, person, { title: 'SECRET revision again' }),
    },
    {
      name: `${person} unpublishes by status`,
      try: ({ live }) => rest('PATCH', `/api/news-releases/${live}`, person, { _status: 'draft' }),
    },
    {
      name: `${person} unpublishes all locales`,
      try: ({ live }) =>
        rest('PATCH', `/api/news-releases/${live}?unpublishAllLocales=true`, person, {}),
    },
    {
      name: `${person} publishes all locales`,
      try: ({ approved }) =>
        rest('PATCH', `/api/news-releases/${approved}?publishAllLocales=true`, person, {
          title: 'SECRET all locales',
        }),
    },
    {
      name: `${person} autosaves a published status`,
      try: ({ draft }) =>
        rest('PATCH', `/api/news-releases/${draft}?draft=true&autosave=true`, person, published),
    },
    {
      name: `${person} restores a published version`,
      try: async ({ revised }) =>
        rest(
          'POST',
          `/api/news-releases/versions/${await versionOf(revised, 'published')}`,
          person,
        ),
    },
    {
      name: `${person} restores a draft over the live page`,
      try: async ({ revised }) =>
        rest('POST', `/api/news-releases/versions/${await versionOf(revised, 'draft')}`, person),
    },
    {
      name: `${person} restores a draft over a live page that nobody revises`,
      try: async ({ live }) =>
        rest(
          'POST',
          `/api/news-releases/versions/${await versionOf(live, 'draft')}?draft=true`,
          person,
        ),
    },
    {
      name: `${person} duplicates the live page`,
      try: ({ live }) =>
        rest('POST', `/api/news-releases/${live}/duplicate`, person, {
          ...published,
          title: 'SECRET copy',
        }),
    },
    {
      name: `${person} sets the state in a body`,
      try: ({ draft }) =>
        rest('PATCH', `/api/news-releases/${draft}?draft=true`, person, { state: 'published' }),
    },
    {
      name: `${person} clears its authors and claims approval in a body`,
      try: ({ inReview }) =>
        rest('PATCH', `/api/news-releases/${inReview}?draft=true`, person, {
          authorIds: [],
          approvedHash: 'x',
          approvedBy: 'me',
          state: 'approved',
        }),
    },
    {
      name: `${person} creates it approved, public since long ago`,
      try: () =>
        rest('POST', '/api/news-releases?draft=true', person, {
          ...releaseData('SECRET old'),
          state: 'approved',
          firstPublishedAt: '2020-01-01T00:00:00Z',
          publishedAt: '2020-01-01T00:00:00Z',
        }),
    },
    {
      name: `${person} deletes everything that has been public`,
      try: () => rest('DELETE', '/api/news-releases?where[firstPublishedAt][exists]=true', person),
    },
    {
      name: `${person} overrides the lock of a live page`,
      try: ({ live }) =>
        rest('PATCH', `/api/news-releases/${live}?overrideLock=true`, person, {
          title: 'SECRET lock',
        }),
    },
    {
      name: `${person} trashes the live page`,
      try: ({ live }) =>
        rest('PATCH', `/api/news-releases/${live}`, person, {
          deletedAt: new Date().toISOString(),
        }),
    },
    {
      name: `${person} edits the withdrawn page's reason`,
      try: ({ withdrawn }) =>
        rest('PATCH', `/api/news-releases/${withdrawn}`, person, {
          withdrawnReason: 'SECRET reason',
        }),
    },
  ]),
  ...(['author', 'legal', 'administrator', 'nobody'] as const).flatMap((person): Door[] => [
    {
      name: `${person} publishes an approved item`,
      try: ({ approved }) =>
        rest('POST', `/api/news-releases/${approved}/transition`, person, {
          transition: 'publish',
        }),
    },
    {
      name: `${person} withdraws the live page`,
      try: ({ live }) =>
        rest('POST', `/api/news-releases/${live}/transition`, person, {
          transition: 'withdraw',
          reason: 'SECRET',
        }),
    },
    {
      name: `${person} republishes what is gone`,
      try: ({ gone }) =>
        rest('POST', `/api/news-releases/${gone}/transition`, person, {
          transition: 'republish',
          reason: 'x',
        }),
    },
    {
      name: `${person} approves`,
      try: ({ inReview }) =>
        rest('POST', `/api/news-releases/${inReview}/transition`, person, {
          transition: 'approve',
        }),
    },
  ]),
  ...WRITERS.flatMap((person): Door[] => [
    {
      name: `${person} trashes what was withdrawn`,
      try: ({ withdrawn }) =>
        rest('PATCH', `/api/news-releases/${withdrawn}?trash=true`, person, { deletedAt: NOW }),
    },
    {
      name: `${person} trashes everything at once`,
      try: () =>
        rest('PATCH', '/api/news-releases?where[firstPublishedAt][exists]=true', person, {
          deletedAt: NOW,
        }),
    },
    {
      name: `${person} takes out of the trash what never was in it, published`,
      try: ({ draft }) =>
        rest('PATCH', `/api/news-releases/${draft}?trash=true`, person, {
          deletedAt: null,
          ...published,
        }),
    },
    {
      name: `${person} deletes what has gone for good`,
      try: ({ gone }) => rest('DELETE', `/api/news-releases/${gone}?trash=true`, person),
    },
    {
      name: `${person} lets what is approved save itself`,
      try: ({ approved }) =>
        rest('PATCH', `/api/news-releases/${approved}?draft=true&autosave=true`, person, {
          title: 'SECRET autosave',
        }),
    },
    {
      name: `${person} says in a body who saved it by itself`,
      try: ({ live }) =>
        rest('PATCH', `/api/news-releases/${live}?autosave=true`, person, { autosavedBy: 'x' }),
    },
    {
      name: `${person} sends the scheduler's transition`,
      try: ({ approved }) =>
        rest('POST', `/api/news-releases/${approved}/transition`, person, {
          transition: 'publish-as-scheduled',
        }),
    },
    {
      name: `${person} writes a note of a transition to be finished`,
      try: ({ draft }) =>
        rest('POST', '/api/open-transitions', person, {
          item: `news-releases:${draft}`,
          owner: '["x",1,"x"]',
          leaseUntil: '2000-01-01T00:00:00Z',
          step: { transition: 'publish' },
        }),
    },
  ]),
  ...(['author', 'legal', 'administrator', 'dutyOfficer', 'nobody'] as const).flatMap(
    (person): Door[] => [
      {
        name: `${person} schedules what is approved`,
        try: ({ approved }) =>
          rest('POST', `/api/news-releases/${approved}/transition`, person, {
            transition: 'schedule',
            publishAt: '2099-01-01T09:00:00Z',
          }),
      },
      {
        name: `${person} unpublishes the live page by a transition`,
        try: ({ live }) =>
          rest('POST', `/api/news-releases/${live}/transition`, person, {
            transition: 'unpublish',
            reason: 'legal',
          }),
      },
      {
        name: `${person} publishes the scheduled item before its time`,
        try: ({ scheduled }) =>
          rest('POST', `/api/news-releases/${scheduled}/transition`, person, {
            transition: 'publish',
          }),
      },
      {
        name: `${person} brings somebody else's schedule forward in a body`,
        try: ({ scheduled }) =>
          rest('PATCH', `/api/news-releases/${scheduled}?draft=true`, person, {
            scheduledFor: '2020-01-01T00:00:00Z',
            nextAttemptAt: null,
          }),
      },
    ],
  ),
  {
    name: 'an approver publishes what is only in review',
    try: ({ inReview }) =>
      rest('POST', `/api/news-releases/${inReview}/transition`, 'approver', {
        transition: 'publish',
      }),
  },
  {
    name: 'somebody queues a job',
    try: () =>
      rest('POST', '/api/payload-jobs', 'approver', {
        taskSlug: 'schedulePublish',
        input: { type: 'publish' },
      }),
  },
  { name: 'somebody runs the jobs', try: () => rest('GET', '/api/payload-jobs/run', 'nobody') },
  {
    name: 'somebody asks GraphQL to publish',
    try: ({ draft }) =>
      rest('POST', '/api/graphql', 'approver', {
        query: `mutation { updateNewsRelease(id: "${draft}", data: { _status: published }) { id } }`,
      }),
  },
  {
    name: 'somebody registers as the first user',
    try: () =>
      rest('POST', '/api/users/first-register', 'nobody', {
        email: 'x@example.org',
        password: 'x',
        name: 'x',
        roles: ['approver'],
      }),
  },
  {
    name: 'an author gives himself the approver role',
    try: () =>
      rest('PATCH', `/api/users/${hub.users.author.id}`, 'author', { roles: ['approver'] }),
  },
  {
    name: 'an author makes a redirect over the live page',
    try: () =>
      rest('POST', '/api/redirects', 'author', { from: '/news/live', to: 'https://example.org/' }),
  },
  {
    name: 'an approver rewrites the audit trail',
    try: () =>
      rest('PATCH', '/api/audit-events?where[action][exists]=true', 'approver', {
        actorName: 'somebody else',
      }),
  },
  {
    name: 'an administrator adds to the audit trail',
    try: () =>
      rest('POST', '/api/audit-events', 'administrator', {
        at: new Date().toISOString(),
        action: 'publish',
        outcome: 'done',
        summary: 'x',
      }),
  },
]

const localDoors: Door[] = [
  {
    name: 'code creates it published',
    try: () =>
      hub.payload.create({
        collection,
        data: { ...releaseData('SECRET code'), ...published },
      }),
  },
  {
    name: 'code publishes a draft',
    try: ({ draft }) => hub.payload.update({ collection, id: draft, data: published }),
  },
  {
    name: 'code writes the live page',
    try: ({ live }) => hub.payload.update({ collection, id: live, data: { title: 'SECRET code' } }),
  },
  {
    name: 'code publishes many',
    try: () =>
      hub.payload.update({ collection, where: { title: { like: 'SECRET' } }, data: published }),
  },
  {
    name: 'code sets the state',
    try: ({ draft }) =>
      hub.payload.update({ collection, id: draft, data: { state: 'published' }, draft: true }),
  },
  {
    name: 'code restores the published version',
    try: async ({ revised }) =>
      hub.payload.restoreVersion({ collection, id: await versionOf(revised, 'published') }),
  },
  {
    name: 'code deletes the live page',
    try: ({ live }) => hub.payload.delete({ collection, id: live }),
  },
  {
    name: 'code deletes the audit trail',
    try: () =>
      hub.payload.delete({ collection: 'audit-events', where: { action: { exists: true } } }),
  },
  {
    name: 'code changes an audit event',
    try: () =>
      hub.payload.update({
        collection: 'audit-events',
        where: { action: { exists: true } },
        data: { actorName: 'x' },
      }),
  },
  {
    name: 'code writes an audit event of its own',
    try: () =>
      hub.payload.create({
        collection: 'audit-events',
        data: {
          at: new Date().toISOString(),
          action: 'publish',
          outcome: 'done',
          summary: 'x',
        } as never,
      }),
  },
  {
    name: 'code hands in a pass by context',
    try: ({ draft }) =>
      hub.payload.update({
        collection,
        id: draft,
        data: published,
        context: { decided: { collection, id: draft }, isRestoringVersion: true },
      }),
  },
  {
    name: 'a pass for one item is used for another in the same request',
    try: async ({ draft, live }) => {
      const { withWritePermit } = await import('@/cms/guards/write-permit')
      const req: PayloadRequest = await createLocalReq({ user: hub.users.approver }, hub.payload)
      await withWritePermit(req, { collection, id: live }, () =>
        hub.payload.update({ collection, id: draft, data: published, req }),
      )
    },
  },
  {
    name: 'a pass is used again after its write',
    try: async ({ draft }) => {
      const { withWritePermit } = await import('@/cms/guards/write-permit')
      const req: PayloadRequest = await createLocalReq({ user: hub.users.approver }, hub.payload)
      await withWritePermit(req, { collection, id: draft }, async () => undefined)
      await hub.payload.update({ collection, id: draft, data: published, req })
    },
  },
  {
    name: 'an author writes with access on',
    try: ({ live }) =>
      hub.payload.update({
        collection,
        id: live,
        data: { body: [{ blockType: 'text', content: lexicalProse('SECRET') }] },
        ...as('author'),
      }),
  },
]

/** The result of an attempt: an HTTP status, or the error thrown by the Local API. */
const outcome = async (door: Door) => {
  try {
    const result = await door.try(items)
    return { status: (result as { status?: number } | undefined)?.status ?? 200 }
  } catch (error) {
    return { error: (error as Error).message }
  }
}

/** Attempts that must be refused explicitly; others may succeed without effect. */
const SAYS_NO =
  /creates it published|to published|publishes|deletes the live|words|unpublishes|audit|pass|redirect|withdraws|republishes|approves|first user|restores a (published|draft over)|trashes|save itself|clock's|note of|schedules|before its time|gone for good|runs the jobs|queues|GraphQL|code (writes|sets|restores)/

describe.each([
  ['over REST', restDoors],
  ['over the Local API', localDoors],
])('side doors %s', (_where, doors) => {
  it.each(doors)('$name: the public sees what it saw before', async (door) => {
    const result = await outcome(door)
    if (SAYS_NO.test(door.name)) expect([200, 201]).not.toContain(result.error ?? result.status)
    expect(await publicRecord(hub.rest)).toBe(before)
  })
})

describe('side doors to the fixtures themselves', () => {
  it('still finds every item in the state it was left in', async () => {
    const { docs } = await hub.payload.find({
      collection,
      draft: true,
      limit: 0,
      where: { id: { in: Object.values(items) } },
    })
    const states = Object.fromEntries(docs.map(({ id, state }) => [id, state]))
    expect(
      Object.fromEntries(Object.entries(items).map(([name, id]) => [name, states[id]])),
    ).toMatchObject({
      live: 'published',
      withdrawn: 'withdrawn',
      gone: 'unpublished',
    })
  })

  it('leaves roles alone when their holder sets them', async () => {
    await rest('PATCH', `/api/users/${hub.users.author.id}`, 'author', {
      roles: ['approver', 'administrator'],
    })
    const { roles } = await hub.payload.findByID({ collection: 'users', id: hub.users.author.id })
    expect(roles).toEqual(['author'])
  })

  it('refuses a person whose account is switched off, with a session that still runs', async () => {
    const data = {
      name: 'Leaver',
      email: 'leaver@example.org',
      password: 'a long enough passphrase',
      roles: ['approver' as const],
    }
    const leaver = await hub.payload.create({ collection: 'users', data })
    const token = await hub.login('leaver@example.org')
    await switchOff(hub, leaver.id)
    const { status } = await hub.rest('POST', `/api/news-releases/${items.approved}/transition`, {
      token,
      body: { transition: 'publish' },
    })
    expect(status).toBe(401)
  })

  it('refuses a person whose role was taken away, at the next request', async () => {
    const data = {
      name: 'Mover',
      email: 'mover@example.org',
      password: 'a long enough passphrase',
      roles: ['approver' as const],
    }
    const mover = await hub.payload.create({ collection: 'users', data })
    const token = await hub.login('mover@example.org')
    await hub.payload.update({ collection: 'users', id: mover.id, data: { roles: ['author'] } })
    const { status } = await hub.rest('POST', `/api/news-releases/${items.inReview}/transition`, {
      token,
      body: { transition: 'approve' },
    })
    expect(status).toBe(403)
  })

  it('lets one of two approvers publish, and tells the other', async () => {
    const id = await desk.write('author', 'Two approvers')
    await desk.approve(id)
    const both = await Promise.all([
      desk.transition('approver', id, 'publish'),
      desk.transition('approver2', id, 'publish'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('refuses an approval of a version that a newer save has replaced', async () => {
    const id = await desk.write('author', 'Seen, then saved again')
    await desk.must('author', id, 'submit')
    const seen = await newestVersion(id)
    await rest('PATCH', `/api/news-releases/${id}?draft=true`, 'author', { summary: 'Newer.' })
    const { status, body } = await desk.transition('approver', id, 'approve', { version: seen })
    expect([status, body.refusals?.[0]?.code]).toEqual([409, 'changed-meanwhile'])
  })

  it('is not published at its scheduled time if it was edited after approval', async () => {
    const { publishDue } = await import('@/cms/scheduler/publish-due')
    const id = await desk.write('author', 'Approved, scheduled, edited')
    await desk.approve(id)
    await desk.must('approver', id, 'schedule', { publishAt: '2098-01-01T09:00:00Z' })
    await rest('PATCH', `/api/news-releases/${id}?draft=true`, 'author', { title: 'SECRET edit' })
    await publishDue({ payload: hub.payload, now: new Date('2098-01-01T09:00:01Z') })
    const { status } = await hub.rest('GET', `/api/news-releases/${id}`)
    expect(status).toBe(404)
  })

  it('makes a replayed request do nothing', async () => {
    const id = await desk.write('author', 'Sent twice')
    await desk.approve(id)
    const version = await newestVersion(id)
    const first = await desk.transition('approver', id, 'publish', { version })
    await desk.must('approver', id, 'unpublish', { reason: 'legal' })
    const second = await desk.transition('approver', id, 'publish', { version })
    expect([first.status, second.status]).toEqual([200, 409])
    expect((await hub.rest('GET', `/api/news-releases/${id}`)).status).toBe(404)
  })

  it('makes a copy a draft without the approval of the first, and with its authors', async () => {
    const { answer } = await rest(
      'POST',
      `/api/news-releases/${items.approved}/duplicate`,
      'author2',
    )
    const { doc } = answer as { doc: { id: string } } // as Payload returns it
    const copy = await hub.payload.findByID({ collection, id: doc.id, draft: true, depth: 0 })
    expect(copy).toMatchObject({ state: 'draft', _status: 'draft' })
    const original = await hub.payload.findByID({ collection, id: items.approved, draft: true })
    expect(original.authorIds).not.toEqual([])
    expect(copy.authorIds).toEqual([
      ...(original.authorIds as string[]), // only the workflow writes it
      String(hub.users.author2.id),
    ])
    for (const field of ['approvedHash', 'approvedBy', 'approvedAt', 'scheduledFor'] as const)
      expect(copy[field] ?? null).toBeNull()
  })
})

async function newestVersion(id: string): Promise<string> {
  const { docs } = await hub.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
  })
  return String(docs[0]?.id)
}
