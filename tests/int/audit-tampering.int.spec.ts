import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { AuditEvent } from '@/cms/generated/payload-types'
import { type AuditHead, headText, readHeadLines } from '@/domain/audit/audit-heads'
import { boot, type Booted } from '@tests/support/boot-payload'
import { runCommand } from '@tests/support/run-command'
import { tamperingWith } from '@tests/support/tampering'
import { ALARM, ready, startAnew } from '@tests/support/trail-alarm'

const folder = mkdtempSync(path.join(tmpdir(), 'news-hub-audit-'))
const headFile = path.join(folder, 'kept', 'heads.txt')

let hub: Booted
let tamper: ReturnType<typeof tamperingWith>

beforeAll(async () => {
  process.env.AUDIT_HEAD_FILE = headFile
  process.env.AUDIT_HEAD_TO = 'it@council.example clerk@council.example'
  hub = await boot()
  tamper = tamperingWith(hub.payload)
})
afterAll(async () => {
  await hub.close()
  rmSync(folder, { recursive: true, force: true })
})

const trail = async (): Promise<AuditEvent[]> =>
  (await hub.payload.find({ collection: 'audit-events', sort: 'sequence', limit: 0 })).docs

const headNow = async (): Promise<AuditHead> => (await trail()).at(-1)!

const addEvents = async (count: number) => {
  for (let added = 0; added < count; added += 1) await hub.login('author')
}

const start = () => startAnew(hub.payload)

/** Runs a command; resolves to its output and exit code. */
const run = async (name: string, ...args: string[]): Promise<{ code: number; text: string }> => {
  try {
    return { code: 0, text: await runCommand(name, ...args) }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, text: stdout + stderr }
  }
}
const verify = (...args: string[]) => run('audit-verify', ...args)

describe('the head of the audit trail', () => {
  it('goes out once a day, to the file and by mail to each address', async () => {
    const { sendOutHead } = await import('@/cms/audit/send-out-head')
    const { payload } = hub
    for (const now of ['2020-11-24T08:00:00Z', '2020-11-24T20:00:00Z', '2020-11-25T08:00:00Z'])
      await sendOutHead({ payload, now: new Date(now) })

    const kept = readHeadLines(readFileSync(headFile, 'utf8'))
    expect(kept.map(({ at }) => at.slice(0, 10))).toEqual(['2020-11-24', '2020-11-25'])
    const events = await trail()
    for (const { sequence, hash } of kept)
      expect(events.find((event) => event.sequence === sequence)?.hash).toBe(hash)

    const { docs } = await payload.find({ collection: 'payload-jobs', limit: 0 })
    const mails = docs.map(({ input }) => input as { to: string; text: string })
    expect(mails.map(({ to }) => to).sort()).toEqual(
      ['clerk', 'clerk', 'it', 'it'].map((name) => `${name}@council.example`),
    )
    expect(mails.every(({ text }) => /--expect \d+:[\da-f]{64}/.test(text))).toBe(true)
    expect(events.filter(({ action }) => action === 'audit-head-sent')).toHaveLength(2)
  })

  it('is found again, and the whole chain is signed', async () => {
    await start()
    const { code, text } = await verify('--expect', headText(await headNow()))
    expect([code, text]).toEqual([
      0,
      expect.stringContaining('4 event(s) that were its newest once'),
    ])
    expect((await ready()).audit).toEqual([])
  })

  it('is asked for in a form that says what it should be', async () => {
    expect(await verify('--expect', 'something')).toEqual({
      code: 1,
      text: expect.stringContaining('--expect something is not NUMBER:HASH'),
    })
  })
})

describe('whoever holds the database', () => {
  it('cannot rewrite an event and make the chain fit again', async () => {
    const before = await trail()
    await tamper.rewrite(before, 3)
    const { code, text } = await verify()
    expect([code, text]).toEqual([1, expect.stringContaining('Event 3: It is not signed')])
    expect(await ready()).toEqual(ALARM)

    for (const { id, summary, previousHash, keyId, hash } of before) {
      const data = { summary, previousHash, keyId, hash }
      await hub.payload.db.updateOne({ collection: 'audit-events', id, data })
    }
    expect((await verify()).code).toBe(0)
    expect((await ready()).audit).toEqual([])
  })

  it('cannot make a whole trail without signatures pass for an old one', async () => {
    const before = await trail()
    await tamper.rewrite(before, 1)
    expect(await verify()).toEqual({
      code: 1,
      text: expect.stringContaining('Nothing up to here is signed'),
    })
    await start()
    expect(await ready()).toEqual(ALARM)
    expect(await headNow()).toMatchObject({ sequence: before.length, keyId: null })

    for (const { id, summary, previousHash, keyId, hash } of before) {
      const data = { summary, previousHash, keyId, hash }
      await hub.payload.db.updateOne({ collection: 'audit-events', id, data })
    }
  })

  it('cannot take events off the end', async () => {
    await addEvents(3)
    const { keepHead } = await import('@/cms/audit/send-out-head')
    await keepHead({ payload: hub.payload, now: new Date('2999-03-02T09:00:00Z') })
    const gone = await headNow()
    await tamper.truncate(gone.sequence - 2)

    const elsewhere = path.join(folder, 'none.txt')
    for (const known of [[], ['--heads', elsewhere], ['--expect', headText(gone)]])
      expect(await verify(...known)).toEqual({
        code: 2,
        text: expect.stringContaining(`Not in the trail: ${headText(gone)}`),
      })
    await start()
    expect(await ready()).toEqual(ALARM)
    await addEvents(3)
    expect((await verify()).text).toMatch(/was rewritten/)
    expect(await ready()).toEqual(ALARM)
  })

  it('cannot accept missing events; the operator can, with a reason', async () => {
    const [gone] = readHeadLines(readFileSync(headFile, 'utf8')).slice(-1)
    const forged = { ...(await headNow()), id: undefined, details: { missing: [headText(gone!)] } }
    const data = { ...forged, sequence: forged.sequence + 1, action: 'audit-trail-accepted' }
    await hub.payload.db.create({ collection: 'audit-events', data })
    expect(await ready()).toEqual(ALARM)
    await tamper.truncate(forged.sequence)

    expect((await run('audit-accept', '--by', 'Jo')).text).toMatch(/Give --by .* and --reason/)
    const reason = 'Restored the backup of 25 November after the disk failed'
    const accepted = await run('audit-accept', '--by', 'Jo Smith', '--reason', reason)
    expect(accepted).toEqual({ code: 0, text: expect.stringContaining(headText(gone!)) })
    expect(await headNow()).toMatchObject({ action: 'audit-trail-accepted', why: reason })
    expect((await ready()).audit).toEqual([])
    expect(await verify()).toEqual({
      code: 0,
      text: expect.stringMatching(/has 3 of the 4 .* 1 are gone was accepted with audit:accept/),
    })
    expect((await verify('--expect', headText(gone!))).code).toBe(2)
    expect((await run('audit-accept', '--by', 'Jo Smith', '--reason', reason)).text).toMatch(
      /Nothing is missing/,
    )
  })

  it('cannot put another trail there that says it was accepted', async () => {
    const missing = readHeadLines(readFileSync(headFile, 'utf8')).map(headText)
    await tamper.truncate(0)
    await tamper.forge([
      { action: 'submit' },
      { action: 'audit-trail-accepted', details: { missing } },
    ])
    await addEvents(1)
    expect(await verify()).toEqual({
      code: 2,
      text: expect.stringContaining(`Not in the trail: ${missing[0]}`),
    })
    await start()
    expect(await ready()).toEqual(ALARM)
  })

  it('cannot empty it, unseen by a process that runs or one that starts', async () => {
    await tamper.truncate(0)
    expect(await ready()).toEqual(ALARM)
    await start()
    expect(await ready()).toEqual(ALARM)
    expect(await verify()).toEqual({
      code: 2,
      text: expect.stringContaining('The audit trail is empty'),
    })
  })
})

describe('the file of heads', () => {
  it('raises the alarm if it is missing after the hub has written to it, until that is accepted', async () => {
    rmSync(headFile)
    await tamper.truncate(0)
    await tamper.forgetNotes(['audit-trail-signed'])
    await addEvents(1)
    await start()
    expect(await ready()).toEqual(ALARM)
    const reason = 'The volume with the file was lost, and the mails were compared'
    expect((await run('audit-accept', '--by', 'Jo Smith', '--reason', reason)).code).toBe(0)
    await start()
    expect((await ready()).audit).toEqual([])
    expect(readHeadLines(readFileSync(headFile, 'utf8'))).toHaveLength(1)
  })
})

describe('a trail from before there was a key', () => {
  it('is sealed at the first start, and cannot be rewritten from then on', async () => {
    rmSync(headFile)
    await tamper.truncate(0)
    await tamper.forgetNotes()
    const previousHash = await tamper.forge(Array(3).fill({ action: 'submit' }))
    expect((await verify()).text).toMatch(/Nothing up to here is signed/)
    await Promise.all([start(), start()])
    expect((await verify()).code).toBe(0)
    expect(await headNow()).toMatchObject({
      action: 'audit-trail-sealed',
      details: { sequence: 3, hash: previousHash },
    })
    await start()
    expect(await trail()).toHaveLength(4)
    await tamper.rewrite((await trail()).slice(0, 3), 2)
    expect(await verify()).toEqual({
      code: 1,
      text: expect.stringContaining('Event 4: It does not follow the event before'),
    })
  })
})
