import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'
import { smtpListener } from '@tests/support/smtp-listener'

const PORT = 20_000 + (process.pid % 20_000)
const smtp = smtpListener(PORT)
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  process.env.SMTP_URL = `smtp://127.0.0.1:${PORT}`
  hub = await boot()
  desk = releaseDesk(hub)
  await smtp.start()
})
beforeEach(() => {
  smtp.received.splice(0)
  smtp.refuses.clear()
})
afterAll(async () => {
  await smtp.stop()
  await hub.close()
})

const sendQueued = async () => {
  const { ROUNDS } = await import('@/cms/scheduler/start-scheduler')
  await ROUNDS.mail?.run(hub.payload)
}

const mails = () =>
  smtp.received.map((mail) => ({
    to: /^To: (.*)$/m.exec(mail)?.[1]?.trim(),
    subject: /^Subject: (.*)$/m.exec(mail)?.[1]?.trim(),
    text: mail.replace(/=\r?\n/g, ''),
  }))

const queued = async () => (await hub.payload.find({ collection: 'payload-jobs', limit: 0 })).docs

describe('the mail of a transition', () => {
  it('reaches the reviewer named, with a link to the item', async () => {
    const id = await desk.write('author', 'A hub opens')
    await desk.must('author', id, 'submit', { reviewer: hub.users.approver2.id })
    await sendQueued()
    expect(mails()).toEqual([
      expect.objectContaining({
        to: 'approver2@example.org',
        subject: 'Please review: A hub opens',
      }),
    ])
    expect(mails()[0]?.text).toContain(`/admin/collections/news-releases/${id}`)
  })

  it('reaches every approver if no reviewer is named, except its authors', async () => {
    const id = await desk.write('approver', 'Written by an approver')
    await desk.must('approver', id, 'submit')
    await sendQueued()
    expect(mails().map(({ to }) => to)).toEqual(['approver2@example.org'])
  })

  it('reaches authors when changes are requested, and when it goes out', async () => {
    const id = await desk.write('author', 'Back and forth')
    await desk.must('author', id, 'submit')
    await desk.must('approver', id, 'request-changes', { comment: 'Say when it opens.' })
    await desk.must('author', id, 'submit')
    await desk.must('approver', id, 'approve')
    await desk.must('approver', id, 'publish')
    await sendQueued()
    const toAuthor = mails().filter(({ to }) => to === 'author@example.org')
    expect(toAuthor.map(({ subject }) => subject).sort()).toEqual([
      'Changes requested: Back and forth',
      'Published: Back and forth',
    ])
    expect(toAuthor.find(({ subject }) => subject?.startsWith('Changes'))?.text).toContain(
      'Say when it opens.',
    )
  })

  it('reaches the reviewer who had it before when it is submitted again', async () => {
    const id = await desk.write('author', 'Handed back')
    const dueAt = '2998-12-01T09:00:00Z'
    await desk.must('author', id, 'submit', { reviewer: hub.users.approver2.id, dueAt })
    await desk.must('approver2', id, 'request-changes', { comment: 'Say when it opens.' })
    await sendQueued()
    smtp.received.splice(0)
    await desk.must('author', id, 'submit')
    await sendQueued()
    expect(mails().map(({ to }) => to)).toEqual(['approver2@example.org'])
    expect(mails()[0]?.text).toContain('It is due by Saturday 1 December 2998')
  })

  it('is not sent for a transition that was refused', async () => {
    const id = await desk.write('author', 'Refused')
    await desk.transition('author', id, 'publish')
    await sendQueued()
    expect(mails()).toEqual([])
  })

  it('respects what each person wants', async () => {
    await hub.payload.update({
      collection: 'users',
      id: hub.users.approver2.id,
      data: { mail: { handovers: false } },
    })
    const id = await desk.write('author', 'Not for everybody')
    await desk.must('author', id, 'submit')
    await sendQueued()
    expect(mails().map(({ to }) => to)).toEqual(['approver@example.org'])
  })
})

describe('a mail server that is down', () => {
  it('stops no transition, and the mail goes out once it is back', async () => {
    await smtp.stop()
    const id = await desk.write('author', 'While the mail was down')
    await desk.must('author', id, 'submit', { reviewer: hub.users.approver.id })
    await sendQueued()
    const waiting = await queued()
    expect(waiting.map(({ hasError, totalTried }) => ({ hasError, totalTried }))).toEqual([
      { hasError: false, totalTried: 1 },
    ])
    await smtp.start()
    await hub.payload.db.updateOne({
      collection: 'payload-jobs',
      id: waiting[0]!.id,
      data: { waitUntil: null },
    })
    await sendQueued()
    expect(mails().map(({ subject }) => subject)).toEqual([
      'Please review: While the mail was down',
    ])
    expect(await queued()).toEqual([])
  })

  it('leaves the queue closed to everybody outside', async () => {
    const token = await desk.tokenOf('administrator')
    const run = await hub.rest('GET', '/api/payload-jobs/run?queue=mail', { token })
    const list = await hub.rest<{ docs?: unknown[] }>('GET', '/api/payload-jobs', { token })
    expect(run.status).toBe(401)
    expect(list.body.docs ?? []).toEqual([])
  })
})

describe('mail that does not go out', () => {
  const logged = async (level: 'warn' | 'error', work: () => Promise<void>) => {
    const log = jest.spyOn(hub.payload.logger, level)
    await work()
    const lines = log.mock.calls.map(([line]) => line as Record<string, unknown>) // the logger was called with an object
    log.mockRestore()
    return lines
  }
  const forReview = async (title: string) => {
    const id = await desk.write('author', title)
    await desk.must('author', id, 'submit')
  }

  it('is logged once for each reason of a round, with the answer of the server', async () => {
    await smtp.stop()
    await forReview('Told of one')
    await forReview('Told of another')
    const lines = await logged('warn', sendQueued)
    await smtp.start()
    expect(lines).toEqual([
      expect.objectContaining({
        msg: 'Mail did not go out and is tried again later',
        reason: expect.stringContaining('ECONNREFUSED'),
        mails: (await queued()).length,
      }),
    ])
    await hub.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  })

  it('is given up at once where its recipient is refused for good, and an error says so', async () => {
    smtp.refuses.set('approver@example.org', '550 5.1.1 <approver@example.org> No such user')
    const id = await desk.write('author', 'To nobody')
    await desk.must('author', id, 'submit', { reviewer: hub.users.approver.id })
    const lines = await logged('error', sendQueued)
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'Mail was given up and does not go out', mails: 1 }),
    ])
    expect(String(lines[0]?.reason)).toMatch(/550 5\.1\.1.*No such user/)
    expect(JSON.stringify(lines)).not.toContain('@')
    expect((await queued()).map(({ hasError }) => hasError)).toEqual([true])
    expect(await logged('error', sendQueued)).toEqual([])
    await hub.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  })

  it('is tried again where the server says that it is busy', async () => {
    smtp.refuses.set('approver@example.org', '450 4.2.1 Come back later')
    const id = await desk.write('author', 'Later')
    await desk.must('author', id, 'submit', { reviewer: hub.users.approver.id })
    expect(await logged('error', sendQueued)).toEqual([])
    expect((await queued()).map(({ hasError }) => hasError)).toEqual([false])
    await hub.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  })
})

describe('a server that is stopped while it sends', () => {
  const NOW = new Date()
  const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString()
  const requeue = async () => {
    const { requeueStoppedMail } = await import('@/cms/mail/requeue-stopped-mail')
    return requeueStoppedMail({ payload: hub.payload, now: NOW })
  }
  const inHandSince = async (title: string, updatedAt: string) => {
    const id = await desk.write('author', title)
    await desk.must('author', id, 'submit', { reviewer: hub.users.approver.id })
    const job = (await queued()).find(({ input }) => JSON.stringify(input).includes(title))
    const data = { processing: true, updatedAt }
    await hub.payload.db.updateOne({ collection: 'payload-jobs', id: job!.id, data })
  }

  it('loses no mail, and does not resend what another server is sending', async () => {
    await inHandSince('Stopped half way', minutesAgo(11))
    await inHandSince('Being sent', minutesAgo(7))
    expect(await requeue()).toBe(1)
    expect(await requeue()).toBe(0)
    await sendQueued()
    expect(mails().map(({ subject }) => subject)).toEqual(['Please review: Stopped half way'])
    expect((await queued()).map(({ processing }) => processing)).toEqual([true])
    await hub.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  })
})

describe('servers that send at the same moment', () => {
  it('send each mail once', async () => {
    const titles = ['Sent by one', 'Sent by one of many']
    for (const title of titles) {
      const id = await desk.write('author', title)
      await desk.must('author', id, 'submit', { reviewer: hub.users.approver.id })
    }
    await Promise.all(Array.from({ length: 8 }, sendQueued))
    expect(
      mails()
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(titles.map((title) => `Please review: ${title}`))
    expect(await queued()).toEqual([])
  })
})

describe('the daily digest', () => {
  const digest = async (now: string) => {
    const { queueDigest } = await import('@/cms/scheduler/queue-digest')
    await queueDigest({ payload: hub.payload, now: new Date(now) })
  }

  it('names what is overdue once a London day, from 8am on', async () => {
    const id = await desk.write('author', 'Overdue by days')
    await desk.must('author', id, 'submit', {
      dueAt: '2998-12-01T09:00:00Z',
      reviewer: hub.users.approver.id,
    })
    await sendQueued()
    smtp.received.splice(0)
    await digest('2999-07-01T06:59:00Z')
    await sendQueued()
    expect(mails()).toEqual([])
    await digest('2999-07-01T07:01:00Z')
    await digest('2999-07-01T12:00:00Z')
    await sendQueued()
    expect(
      mails()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['approver2@example.org', 'approver@example.org'])
    expect(mails()[0]?.text).toContain('Overdue by days')
  })
})
