import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { ALARM, ready, startAnew } from '@tests/support/trail-alarm'

const folder = mkdtempSync(path.join(tmpdir(), 'news-hub-audit-'))
const kept = path.join(folder, 'kept')
const target = path.join(folder, 'mounted', 'deeper')

let hub: Booted

beforeAll(async () => {
  // Simulates an unmounted share with a dangling symlink, which even root cannot write to.
  symlinkSync(target, kept)
  process.env.AUDIT_HEAD_FILE = path.join(kept, 'heads.txt')
  process.env.AUDIT_HEAD_TO = 'clerk@council.example'
  hub = await boot()
  await hub.login('author')
})
afterAll(async () => {
  await hub.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a file of heads that cannot be written', () => {
  it('is an alarm, and stops neither the start nor the mail', async () => {
    await startAnew(hub.payload)
    expect(await ready()).toEqual(ALARM)
    const { sendOutHead } = await import('@/cms/audit/send-out-head')
    await sendOutHead({ payload: hub.payload, now: new Date() })
    const { docs } = await hub.payload.find({ collection: 'payload-jobs', limit: 0 })
    expect(docs.map(({ input }) => input)).toEqual([
      expect.objectContaining({
        to: 'clerk@council.example',
        text: expect.stringContaining('AUDIT_HEAD_FILE cannot be written'),
      }),
    ])
  })

  it('is retried, and ends the alarm once it is written', async () => {
    mkdirSync(target, { recursive: true })
    const { sendOutHead } = await import('@/cms/audit/send-out-head')
    await sendOutHead({ payload: hub.payload, now: new Date() })
    expect(readFileSync(path.join(kept, 'heads.txt'), 'utf8')).toMatch(/^\S+ \d+ [\da-f]{64}\n$/)
    expect((await ready()).audit).toEqual([])
  })
})
