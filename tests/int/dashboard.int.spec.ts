import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { ReactElement } from 'react'

import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { transitionAs } from '@tests/support/publish'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

const DAY = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  const { must, write } = desk
  await write('author', 'Begun')
  const asked = await write('author', 'Asked of one')
  await must('author', asked, 'submit', { reviewer: hub.users.approver.id, dueAt: inDays(2) })
  await must('author', await write('author', 'Asked of anybody'), 'submit')
  const back = await write('author2', 'Sent back')
  await must('author2', back, 'submit')
  await must('approver', back, 'request-changes', { comment: 'Say who.' })
  await desk.approve(await write('author', 'Approved'))
  const scheduled = await write('author', 'Scheduled')
  await desk.approve(scheduled)
  await must('approver', scheduled, 'schedule', { publishAt: inDays(3) })
  const stuck = await write('author', 'Stuck')
  await desk.approve(stuck)
  await must('approver', stuck, 'schedule', { publishAt: inDays(0.001) })
  await transitionAs({
    payload: hub.payload,
    user: hub.users.dutyOfficer,
    kind: 'news-releases',
    id: await write('dutyOfficer', 'Urgent'),
    transition: 'publish-urgently',
    input: { reason: 'Danger.' },
  })
  const down = await desk.publish('Taken down')
  await must('approver2', down, 'withdraw', { reason: 'out-of-date', comment: 'The hall is open.' })
  await desk.publish('Out lately')
  await desk.publish('To be checked', { reviewOn: inDays(-1) })
  await desk.publish('Not to be checked yet', { reviewOn: inDays(1) })
  await failToPublish()
}, 120_000)
afterAll(() => hub.close())

/** Invalidates a release's approval, bypassing the workflow, so that it cannot be published. */
async function failToPublish() {
  const { payload } = hub
  const { docs } = await payload.find({
    collection: 'news-releases',
    draft: true,
    where: { title: { equals: 'Stuck' } },
  })
  const { withWritePermit } = await import('@/cms/guards/write-permit')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, payload)
  const id = docs[0]!.id
  await withWritePermit(req, { collection: 'news-releases', id: String(id) }, () =>
    payload.update({
      collection: 'news-releases',
      id,
      draft: true,
      data: { approvedHash: 'of something else' },
      req,
    }),
  )
  const { publishDue } = await import('@/cms/scheduler/publish-due')
  await publishDue({ payload, now: new Date(Date.now() + DAY) })
}

type Screen = (props: { payload: Booted['payload']; user: never }) => Promise<ReactElement | null>

/** Renders a server component to HTML for a person. */
async function render(screen: Screen, person: HubPerson): Promise<string> {
  const { renderToReadableStream } = await import('react-dom/server.edge')
  const user = hub.users[person] as never // with its collection, as Payload gives it
  const stream = await renderToReadableStream(await screen({ payload: hub.payload, user }))
  await stream.allReady
  return new Response(stream).text()
}

const dashboard = async (person: HubPerson) => {
  const { WaitingForYou } = await import('@/cms/admin/dashboard/waiting-for-you')
  return render(WaitingForYou, person)
}

/** The text of the list under a heading. */
function listOf(html: string, title: string): string {
  const sections = html.split('<section').filter((part) => part.includes('<h2'))
  const words = sections.map((part) =>
    part
      .slice(part.indexOf('>') + 1)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,)])/g, '$1'),
  )
  return words.find((text) => text.trim().startsWith(title)) ?? ''
}

describe('the dashboard of an approver', () => {
  it('says what waits, for how long, by when and for whom', async () => {
    const html = await dashboard('approver')
    expect(listOf(html, 'To review')).toMatch(
      /Asked of one.*From author, waiting less than an hour. Asked of you.*Needed by.*Asked of anybody/,
    )
    expect(listOf(html, 'Approved, to publish')).toContain('Approved')
    expect(listOf(html, 'Waiting on others')).toMatch(/Sent back.*With author2/)
    expect(listOf(html, 'Went out urgently, to confirm')).toMatch(/Urgent.*Read and confirm/)
    expect(listOf(html, 'Did not go out')).toMatch(/Stuck.*Was due.*not what was approved/)
    expect(listOf(html, 'Going out next')).toMatch(/Scheduled.*Goes out.*in 3 days\./)
  })

  it('asks for a second look at words of a notice and at roles', async () => {
    const { payload, users } = hub
    const account = { collection: 'users', id: users.author2.id } as const
    const data = { roles: ['author' as const, 'legal' as const] }
    const user = users.administrator
    await payload.update({ ...account, data, user, overrideAccess: false })
    const html = await dashboard('approver')
    expect(listOf(html, 'Words of a notice, to confirm')).toMatch(
      /Taken down.*By approver2.*Readers do not see them yet\. The hall is open\./,
    )
    expect(listOf(html, 'Proposals to confirm')).toMatch(
      /author2: Legal.*Roles of a person\. From administrator/,
    )
    expect(listOf(await dashboard('approver2'), 'Words of a notice')).toBe('')
    expect(listOf(await dashboard('author2'), 'Proposals to confirm')).toBe('')
    await payload.update({ ...account, data: { rolesProposed: null } })
    expect(listOf(await dashboard('approver'), 'Proposals to confirm')).toBe('')
  })

  it('names what is public and past its review date, and what went out lately', async () => {
    const html = await dashboard('approver')
    expect(listOf(html, 'Review due')).toContain('To be checked')
    expect(listOf(html, 'Review due')).not.toContain('Not to be checked yet')
    expect(listOf(html, 'Recently published')).toMatch(
      /Out lately News release. By approver, today/,
    )
  })
})

describe('the dashboard of others', () => {
  it('gives authors their own, with whom it waits, and what came back first', async () => {
    const html = await dashboard('author')
    expect(listOf(html, 'Yours to finish')).toContain('Begun')
    expect(listOf(html, 'Waiting on others')).toMatch(
      /Asked of one.*Asked of approver.*Asked of anybody.*With any approver/,
    )
    expect(html).not.toContain('To review')
    expect(listOf(await dashboard('author2'), 'Yours to finish')).toMatch(/Sent back.*Say who\./)
  })

  it('says what to do where a list is empty, and to whom nothing waits', async () => {
    const html = await dashboard('dutyOfficer')
    expect(html).toContain('You have no drafts. Write a news release')
    expect(html).toContain('What you submit or send back appears here.')
    expect(await dashboard('administrator')).toContain('writing and approving are for other roles')
  })

  it('tells administrators alone of mail that has not gone out, and why', async () => {
    const { payload, users } = hub
    const queue = async (
      task: 'send-mail' | 'send-account-link',
      input: object,
      data: Record<string, unknown>,
    ) => {
      const job = await payload.jobs.queue({ task, queue: 'mail', input: input as never }) // the input of either task
      await payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data })
    }
    const mail = (subject: string) => ({ to: 'jo@example.org', subject, text: 'Words' })
    const hourAgo = new Date(Date.now() - 60 * 60_000).toISOString()
    const error = { message: '550 No such user' }
    await queue('send-mail', mail('Given up'), { hasError: true, error })
    await queue('send-mail', mail('Given up last year'), { hasError: true, createdAt: inDays(-90) })
    await queue('send-mail', mail('Just written'), {})
    const accountId = String(users.author.id)
    await queue('send-account-link', { accountId }, { createdAt: hourAgo })
    const list = listOf(await dashboard('administrator'), 'Mail that has not gone out')
    expect(list).toMatch(
      /\( ?2\).*Given up To jo@example.org\..*given up.*The last try: 550 No such user/,
    )
    expect(list).toMatch(/A link that sets a password To author@example.org\. Waiting 1 hour/)
    expect(list).not.toMatch(/last year|Just written|Words/)
    expect(await dashboard('approver')).not.toContain('Mail that has not gone out')
  })

  it('is empty for anonymous callers', async () => {
    const { WaitingForYou } = await import('@/cms/admin/dashboard/waiting-for-you')
    expect(await WaitingForYou({ payload: hub.payload })).toBeNull()
  })
})

describe('the counts in the navigation', () => {
  const counts = async (person: HubPerson) => {
    const { NavCounts } = await import('@/cms/admin/dashboard/nav-counts')
    const html = await render(NavCounts, person)
    return [...html.matchAll(/#queue-([a-z-]+)">[^<]*(?:<!-- -->)? ?<b>(\d+)/g)].map(
      ([, name, count]) => `${name} ${count}`,
    )
  }

  it('are those of the lists that call for the person, and lead to them', async () => {
    expect(await counts('approver')).toEqual([
      'failed 1',
      'to-confirm 1',
      'words-to-confirm 1',
      'to-review 2',
      'to-publish 1',
    ])
    expect(await counts('author2')).toEqual(['failed 1', 'to-finish 1'])
    expect(await counts('administrator')).toEqual([])
  })

  it('read no whole document', async () => {
    const find = jest.spyOn(hub.payload, 'find')
    await counts('approver')
    await dashboard('approver')
    const whole = find.mock.calls.filter(
      ([{ collection, select }]) => !select && collection !== 'audit-events',
    )
    find.mockRestore()
    expect(whole).toEqual([])
  })
})
