import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { AuditEvent } from '@/cms/generated/payload-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { runCommand } from '@tests/support/run-command'
import { tamperingWith } from '@tests/support/tampering'
import { ALARM, ready, startAnew } from '@tests/support/trail-alarm'

let hub: Booted
let tamper: ReturnType<typeof tamperingWith>

beforeAll(async () => {
  hub = await boot()
  tamper = tamperingWith(hub.payload)
})
afterAll(() => hub.close())

const start = () => startAnew(hub.payload)

const newest = async (): Promise<AuditEvent> =>
  (await hub.payload.find({ collection: 'audit-events', sort: '-sequence', limit: 1 })).docs[0]!

describe('without a file of heads', () => {
  beforeEach(async () => {
    await tamper.truncate(0)
    await tamper.forgetNotes()
    await hub.login('author')
    await start()
    expect((await ready()).audit).toEqual([])
  })

  it('an emptied trail is an alarm, and a sign-in after it does not end it', async () => {
    await tamper.truncate(0)
    await start()
    expect(await ready()).toEqual(ALARM)
    await hub.login('author')
    await start()
    expect(await ready()).toEqual(ALARM)
  })

  it('an emptied trail raises the alarm by the existence of accounts alone', async () => {
    await tamper.truncate(0)
    await tamper.forgetNotes()
    await start()
    expect(await ready()).toEqual(ALARM)
    await expect(runCommand('audit-verify')).rejects.toMatchObject({ code: 2 })
  })

  it('an unsigned trail is not sealed once there was a signed one', async () => {
    await tamper.truncate(0)
    await tamper.forge([{ action: 'submit' }])
    await start()
    expect(await ready()).toEqual(ALARM)
    const unsigned = await newest()
    expect([unsigned.sequence, unsigned.keyId ?? null]).toEqual([1, null])
    await hub.login('author')
    await start()
    expect(await ready()).toEqual(ALARM)
  })

  it('an unsigned event stays an alarm under later ones, until it is accepted', async () => {
    const { id: _, ...last } = await newest()
    const data = { ...last, sequence: last.sequence + 1, previousHash: last.hash, keyId: null }
    await hub.payload.db.create({ collection: 'audit-events', data })
    await hub.login('author')
    await start()
    expect(await ready()).toEqual(ALARM)
    const reason = 'Somebody tried out a script on the database itself'
    await runCommand('audit-accept', '--by', 'Jo Smith', '--reason', reason)
    expect((await ready()).audit).toEqual([])
    await start()
    expect((await ready()).audit).toEqual([])
  })
})

describe('a brand-new database', () => {
  it('has an empty trail, without an alarm', async () => {
    await tamper.truncate(0)
    await tamper.forgetNotes()
    await hub.payload.db.deleteMany({ collection: 'users', where: {} })
    await start()
    expect((await ready()).audit).toEqual([])
  })
})
