import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { putInForce, putSettingsInForce } from '@tests/support/in-force'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

/**
 * Public text outside the content needs a second person's confirmation as well: settings, topics,
 * places, redirects, withdrawal notices, and what a release prints from the settings.
 */
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

type Answer = {
  doc?: { id: string }
  errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
  refusals?: { code: string }[]
  proposal?: {
    version: string
    by: string[]
    differences: { label: string }[]
    refusals: { confirm: { code: string }[]; reject: { code: string }[] }
  } | null
  isInForce?: boolean
}

const ask = async (person: HubPerson, method: string, path: string, body?: object) =>
  hub.rest<Answer>(method, path, { body, token: await desk.tokenOf(person) })

const proposalOf = async (path: string, person: HubPerson = 'approver') =>
  (await ask(person, 'GET', `${path}/proposal`)).body.proposal

const decide = async (person: HubPerson, path: string, act: 'confirm' | 'reject') => {
  const version = (await proposalOf(path))?.version
  const { status, body } = await ask(person, 'POST', `${path}/proposal`, {
    act,
    version,
    reason: 'Not yet.',
  })
  return [status, ...(body.refusals ?? []).map(({ code }) => code)]
}

const publicTopics = async () => {
  const { listTopics } = await import('@/cms/read/list-topics')
  return (await listTopics()).map(({ title }) => title)
}

const publicSettings = async () => {
  const { readSettings } = await import('@/cms/read/read-settings')
  return readSettings()
}

const SETTINGS = '/api/globals/settings'

describe('a topic', () => {
  it('is public once somebody who did not propose it has confirmed it', async () => {
    const { status, body } = await ask('approver', 'POST', '/api/topics', { title: 'Canals' })
    expect(status).toBe(201)
    const path = `/api/topics/${body.doc?.id}`
    expect(await publicTopics()).not.toContain('Canals')
    expect(await decide('approver', path, 'confirm')).toEqual([403, 'own-proposal'])
    expect(await decide('author', path, 'confirm')).toEqual([403, 'wrong-role'])
    expect(await decide('approver2', path, 'confirm')).toEqual([200])
    expect(await publicTopics()).toContain('Canals')
  })

  it('keeps its words while a change of them is proposed, and shows the difference', async () => {
    const { id } = await putInForce(hub, 'topics', { title: 'Parks' })
    const path = `/api/topics/${id}`
    await ask('approver', 'PATCH', path, { title: 'Parks and woods' })
    expect(await publicTopics()).toContain('Parks')
    expect(await publicTopics()).not.toContain('Parks and woods')
    expect(await proposalOf(path)).toMatchObject({
      by: ['approver'],
      differences: [expect.objectContaining({ label: 'Name' })],
      refusals: { confirm: [{ code: 'own-proposal' }], reject: [] },
    })
    expect(await decide('approver2', path, 'confirm')).toEqual([200])
    expect(await publicTopics()).toContain('Parks and woods')
  })

  it('stays as it was when the proposal is rejected, and goes where it was never in force', async () => {
    const { id } = await putInForce(hub, 'topics', { title: 'Buses' })
    const path = `/api/topics/${id}`
    await ask('approver', 'PATCH', path, { title: 'Trams' })
    expect(await decide('administrator', path, 'reject')).toEqual([200])
    expect(await publicTopics()).toContain('Buses')
    expect((await ask('approver', 'GET', `${path}/proposal`)).body).toMatchObject({
      isInForce: true,
      proposal: null,
    })
    const made = await ask('approver', 'POST', '/api/topics', { title: 'Never' })
    expect(await decide('approver', `/api/topics/${made.body.doc?.id}`, 'reject')).toEqual([200])
    expect((await ask('approver', 'GET', `/api/topics/${made.body.doc?.id}`)).status).toBe(404)
  })

  it('has everybody who wrote a part of a proposal as its proposer', async () => {
    const { id } = await putInForce(hub, 'topics', { title: 'Libraries' })
    const path = `/api/topics/${id}`
    await ask('approver', 'PATCH', path, { title: 'Libraries and archives' })
    await ask('approver2', 'PATCH', path, { description: 'Books and records.' })
    expect(await decide('approver', path, 'confirm')).toEqual([403, 'own-proposal'])
    expect(await decide('approver2', path, 'confirm')).toEqual([403, 'own-proposal'])
    expect(await decide('administrator', path, 'confirm')).toEqual([200])
  })

  it('is confirmed in the version that was read, and in no other', async () => {
    const { id } = await putInForce(hub, 'topics', { title: 'Markets' })
    const path = `/api/topics/${id}`
    await ask('approver', 'PATCH', path, { title: 'Markets and fairs' })
    const read = (await proposalOf(path))?.version
    await ask('approver', 'PATCH', path, { title: 'Something else' })
    for (const version of [read, undefined]) {
      const { status } = await ask('approver2', 'POST', `${path}/proposal`, {
        act: 'confirm',
        version,
      })
      expect(status).toBe(409)
    }
    expect(await publicTopics()).toContain('Markets')
  })

  it('cannot be in force at an invalid address', async () => {
    const { id } = await putInForce(hub, 'topics', { title: 'Well named' })
    await ask('approver', 'PATCH', `/api/topics/${id}`, { slug: 'Bad Slug/../x' })
    expect((await decide('approver2', `/api/topics/${id}`, 'confirm'))[0]).toBe(409)
    expect((await hub.payload.findByID({ collection: 'topics', id })).slug).toBe('well-named')
  })

  it('that somebody brings back from a version stays the proposal of who wrote it', async () => {
    const { id } = await putInForce(hub, 'topics', { title: 'Bins' })
    const path = `/api/topics/${id}`
    await ask('approver', 'PATCH', path, { title: 'Words of the first' })
    const written = (await proposalOf(path))?.version
    expect(await decide('approver2', path, 'reject')).toEqual([200])
    const back = await ask('approver2', 'POST', `/api/topics/versions/${written}?draft=true`)
    expect(back.status).toBe(200)
    expect((await proposalOf(path))?.by.toSorted()).toEqual(['approver', 'approver2'])
    expect(await decide('approver', path, 'confirm')).toEqual([403, 'own-proposal'])
    expect(await decide('approver2', path, 'confirm')).toEqual([403, 'own-proposal'])
    expect(await publicTopics()).not.toContain('Words of the first')
  })

  it('is retired by a proposal, and never deleted once in force', async () => {
    const { id } = await putInForce(hub, 'topics', { title: 'Trams and trains' })
    expect((await ask('approver', 'DELETE', `/api/topics/${id}`)).status).toBe(409)
    await ask('approver', 'PATCH', `/api/topics/${id}`, { isRetired: true })
    expect(await publicTopics()).toContain('Trams and trains')
    expect(await decide('approver2', `/api/topics/${id}`, 'confirm')).toEqual([200])
    expect(await publicTopics()).not.toContain('Trams and trains')
  })

  it.each([
    ['a published status', '', { _status: 'published' }],
    ['no draft flag', '?draft=false', {}],
    ['all locales', '?publishAllLocales=true', {}],
    ['the proposers in the body', '', { proposedByIds: [] }],
    ['autosave', '?autosave=true', {}],
  ])('cannot be put in force by one person with %s', async (_way, query, more) => {
    const { id } = await putInForce(hub, 'topics', { title: `Way ${_way}` })
    await ask('approver', 'PATCH', `/api/topics/${id}${query}`, { title: 'SNEAKED', ...more })
    await ask('approver', 'PATCH', `/api/topics${query || '?x=1'}&where[id][equals]=${id}`, {
      title: 'SNEAKED',
      ...more,
    })
    await ask('approver', 'POST', `/api/topics${query}`, { title: 'SNEAKED', ...more })
    expect(await publicTopics()).not.toContain('SNEAKED')
    const proposal = await proposalOf(`/api/topics/${id}`)
    if (proposal) expect(proposal.by).toEqual(['approver'])
  })

  it('records who proposed what, and who confirmed it', async () => {
    const { id } = await putInForce(hub, 'topics', { title: 'Recorded' })
    const { docs } = await hub.payload.find({
      collection: 'audit-events',
      where: { itemId: { equals: id } },
      sort: 'sequence',
    })
    expect(docs.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['proposed', 'administrator'],
      ['confirmed', 'approver'],
    ])
    expect(JSON.stringify(docs[0]?.details)).toContain('Recorded')
  })
})

describe('the settings', () => {
  it('change for the public once a second person has confirmed them', async () => {
    await ask('administrator', 'POST', SETTINGS, { councilName: 'Borough of Nowhere' })
    expect((await publicSettings()).councilName).not.toBe('Borough of Nowhere')
    expect(await decide('administrator', SETTINGS, 'confirm')).toEqual([403, 'own-proposal'])
    expect(await decide('approver', SETTINGS, 'confirm')).toEqual([200])
    expect((await publicSettings()).councilName).toBe('Borough of Nowhere')
  })

  it('are as they were, whichever version somebody restores in whatever way', async () => {
    await putSettingsInForce(hub, { boilerplate: 'The first words.' })
    await putSettingsInForce(hub, { boilerplate: 'The second words.' })
    await ask('administrator', 'POST', SETTINGS, { boilerplate: 'Words of one alone.' })
    const before = await publicSettings()
    expect(before.boilerplate).toBe('The second words.')
    const { docs } = await hub.payload.findGlobalVersions({ slug: 'settings', limit: 0 })
    expect(docs.length).toBeGreaterThan(2)
    for (const { id } of docs) {
      for (const query of ['', '?draft=true', '?draft=false']) {
        const { status } = await ask('administrator', 'POST', `${SETTINGS}/versions/${id}${query}`)
        expect(status).toBe(409)
      }
      for (const draft of [true, false]) {
        const restored = hub.payload.restoreGlobalVersion({ slug: 'settings', id, draft } as never) // the types lack `draft`, which REST passes
        await expect(restored).rejects.toThrow('a second person has confirmed it')
      }
    }
    ;(await import('@/cms/read-cache/read-cache')).clearReadCache()
    expect(await publicSettings()).toEqual(before)
    expect(await decide('approver', SETTINGS, 'confirm')).toEqual([200])
  })

  it.each(['author', 'approver', 'legal', 'dutyOfficer'] as const)(
    'are not proposed by %s',
    async (person) => {
      expect((await ask(person, 'POST', SETTINGS, { councilName: 'Mine' })).status).toBe(403)
    },
  )
})

describe('a redirect', () => {
  const propose = async (data: object) => {
    const { status, body } = await ask('approver', 'POST', '/api/redirects', data)
    return [status, ...(body.errors?.[0]?.data?.errors ?? []).map(({ path }) => path)]
  }

  beforeAll(async () => {
    await desk.publish('A page that stands')
    await putSettingsInForce(hub, { redirectHosts: 'www.council.example\nforms.council.example' })
    await putInForce(hub, 'redirects', { from: '/old', to: '/news/a-page-that-stands' })
    const planned = await desk.write('author', 'Scheduled at its address')
    await desk.approve(planned)
    await desk.must('approver', planned, 'schedule', { publishAt: '2099-01-01T09:00:00Z' })
  })

  it.each([
    ['a public page', { from: '/r1', to: '/news/a-page-that-stands' }],
    ['a list of the site', { from: '/r2', to: '/news?topic=parks' }],
    ['another redirect that ends at a page', { from: '/r3', to: '/old' }],
    ['a host that the settings list', { from: '/r4', to: 'https://www.council.example/a' }],
    ['nothing any more, with its reason', { from: '/r5', reason: 'legal' }],
  ])('may lead to %s', async (_where, data) => expect(await propose(data)).toEqual([201]))

  it.each([
    ['a site that nobody has listed', { from: '/b1', to: 'https://evil.example/' }, 'to'],
    [
      'a host that only begins alike',
      { from: '/b2', to: 'https://www.council.example.evil/' },
      'to',
    ],
    [
      'a user at a listed host',
      { from: '/b3', to: 'https://www.council.example@evil.example/' },
      'to',
    ],
    ['a path that is a host', { from: '/b4', to: '//evil.example' }, 'to'],
    ['itself', { from: '/b5', to: '/b5' }, 'to'],
    ['itself, with a query', { from: '/b6', to: '/b6?x=1' }, 'to'],
    ['what is not there', { from: '/b7', to: '/news/never-was' }, 'to'],
    ['nothing, without a reason', { from: '/b8' }, 'reason'],
    ['the editor', { from: '/b9', to: '/admin' }, 'to'],
  ])('may not lead to %s', async (_where, data, field) =>
    expect(await propose(data)).toEqual([400, field]),
  )

  it.each([
    ['a public page', '/news/a-page-that-stands'],
    ['what is scheduled', '/news/scheduled-at-its-address'],
    ['a list of the site', '/press'],
    ['the editor', '/admin/login'],
    ['files', '/media/x.jpg'],
  ])('may not stand at the address of %s', async (_what, from) =>
    expect(await propose({ from, to: '/news' })).toEqual([400, 'from']),
  )

  it('may be sent back once the page has gone that it leads to now', async () => {
    const id = await desk.publish('A page that goes')
    const redirect = await putInForce(hub, 'redirects', {
      from: '/gone-since',
      to: '/news/a-page-that-goes',
    })
    const path = `/api/redirects/${redirect.id}`
    expect((await ask('approver', 'PATCH', path, { to: '/old' })).status).toBe(200)
    await desk.must('approver', id, 'unpublish', { reason: 'legal' })
    expect(await decide('approver2', path, 'reject')).toEqual([200])
    expect((await proposalOf(path)) ?? null).toBeNull()
  })

  it('cannot form a loop', async () => {
    await putInForce(hub, 'redirects', { from: '/c1', to: '/old' })
    expect(await propose({ from: '/c2', to: '/c1' })).toEqual([201])
    const { docs } = await hub.payload.find({
      collection: 'redirects',
      where: { from: { equals: '/old' } },
    })
    const { status } = await ask('approver', 'PATCH', `/api/redirects/${docs[0]?.id}`, {
      to: '/c1',
    })
    expect(status).toBe(400)
  })
})

describe('what a release prints from the settings', () => {
  it('is taken in when it is submitted, and stays as it was', async () => {
    await putSettingsInForce(hub, {
      councilName: 'Council of Then',
      boilerplate: 'Words of then.',
      pressOffice: { phone: '01632 960 001' },
    })
    const id = await desk.write('author', 'Printed as it was')
    await desk.must('author', id, 'submit')
    await putSettingsInForce(hub, {
      councilName: 'Council of Now',
      boilerplate: 'Words of now.',
      pressOffice: { phone: '01632 960 002' },
    })
    await desk.must('approver', id, 'approve')
    await desk.must('approver', id, 'publish')
    const { readContent } = await import('@/cms/read/read-content')
    const { toReleaseView } = await import('@/site/views/release-view')
    const release = await readContent({ kind: 'news-releases', slug: 'printed-as-it-was' })
    const settings = await publicSettings()
    const view = toReleaseView(release!, { settings, now: new Date().toISOString() }) // published above
    expect(view).toMatchObject({
      issuedBy: 'Council of Then',
      boilerplate: { title: 'About Council of Then', paragraphs: ['Words of then.'] },
      contact: { phone: { text: '01632 960 001' } },
    })
  })

  it('cannot be typed into a body', async () => {
    const printed = { councilName: 'Typed', boilerplate: 'TYPED' }
    const id = await desk.write('author', 'Typed words', { printed })
    await ask('author', 'PATCH', `/api/news-releases/${id}?draft=true`, { printed })
    const draft = await hub.payload.findByID({ collection: 'news-releases', id, draft: true })
    expect(draft.printed ?? null).toBeNull()
  })
})

describe('the words of a withdrawal', () => {
  const publicRow = async (id: string) => {
    const { findPublic } = await import('@/cms/published/find-public')
    const { docs } = await findPublic({
      collection: 'news-releases',
      where: { id: { equals: id } },
    })
    return docs[0]
  }

  it('are those of the list at once; one’s own show when a second person has confirmed them', async () => {
    const id = await desk.publish('Taken down')
    await desk.must('approver', id, 'withdraw', { reason: 'out-of-date', comment: 'OWN words.' })
    expect(JSON.stringify(await publicRow(id))).not.toContain('OWN')
    expect(await publicRow(id)).toMatchObject({
      withdrawnReason: expect.stringContaining('out of date'),
    })
    const own = await desk.transition('approver', id, 'confirm-words')
    expect(own.body.refusals?.map(({ code }) => code)).toEqual(['own-words'])
    await desk.must('approver2', id, 'confirm-words')
    expect(await publicRow(id)).toMatchObject({ withdrawnNote: 'OWN words.' })
    expect((await desk.transition('approver2', id, 'confirm-words')).status).toBe(409)
  })

  it('that are no reason of the list wait as well, under a general notice', async () => {
    const id = await desk.publish('Taken down in own words')
    await desk.must('approver', id, 'withdraw', { reason: 'OWN reason.' })
    expect(JSON.stringify(await publicRow(id))).not.toContain('OWN')
    await desk.must('approver', id, 'republish', { reason: 'Checked.' })
    expect(await publicRow(id)).toMatchObject({ state: 'published', withdrawnReason: null })
  })
})

describe('a page that replaces an unpublished one', () => {
  it.each([
    ['is not there', '/news/never-was'],
    ['is the page itself', '/news/to-be-replaced'],
    ['is on another site', 'https://evil.example/'],
  ])('is refused when it %s', async (_why, redirectTo) => {
    const there = await hub.payload.count({
      collection: 'news-releases',
      where: { slug: { equals: 'to-be-replaced' } },
    })
    if (there.totalDocs === 0) await desk.publish('To be replaced')
    const { docs } = await hub.payload.find({
      collection: 'news-releases',
      where: { slug: { equals: 'to-be-replaced' } },
    })
    const answer = await desk.transition('approver', docs[0]!.id, 'unpublish', {
      reason: 'consolidated',
      redirectTo,
    })
    expect(answer.body.refusals?.map(({ code, field }) => [code, field])).toEqual([
      ['bad-replacement', 'redirectTo'],
    ])
  })

  it('gets redirects from its former address after every kind of publication, but never from another page’s address', async () => {
    const { readRedirect } = await import('@/cms/read/read-redirect')
    const scheduled = await desk.write('author', 'Formerly', { formerAddress: '/former/1' })
    await desk.approve(scheduled)
    await desk.must('approver', scheduled, 'schedule', { publishAt: '2999-01-01T09:00:00Z' })
    const { publishDue } = await import('@/cms/scheduler/publish-due')
    await publishDue({ payload: hub.payload, now: new Date('2999-01-01T09:00:00Z') })
    expect(await readRedirect({ path: '/former/1' })).toEqual({ to: '/news/formerly' })

    const urgent = await desk.write('author', 'Formerly urgent', { formerAddress: '/former/2' })
    await desk.must('dutyOfficer', urgent, 'publish-urgently', { reason: 'Danger' })
    expect(await readRedirect({ path: '/former/2' })).toEqual({ to: '/news/formerly-urgent' })

    const thief = await desk.write('author', 'A thief', { formerAddress: '/former/1' })
    const { body } = await desk.transition('author', thief, 'submit')
    expect(body.refusals?.map(({ field }) => field)).toEqual(['formerAddress'])
  })
})
