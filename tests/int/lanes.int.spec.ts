import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction } from 'payload'

import { boot, type Booted } from '@tests/support/boot-payload'
import { emailOf } from '@tests/support/people'
import { isOnMongo } from '@tests/support/test-database'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

/** Opens a transaction in this lane and leaves it open. */
async function heldBy(lane: 'staff' | 'strangers') {
  const { inLane } = await import('@/cms/database/write-context')
  const req = await createLocalReq({}, hub.payload)
  await inLane(lane, () => initTransaction(req))
  return req
}

const attempt = (item: string) => ({
  item,
  scheduledFor: new Date().toISOString(),
  attempts: 1,
  problem: 'Tried',
  nextAttemptAt: new Date().toISOString(),
})

const write = (item: string) =>
  hub.payload.create({ collection: 'publishing-attempts', data: attempt(item) })

describe('what is due by the clock', () => {
  it.each(['staff', 'strangers'] as const)(
    'waits two seconds at most for a save of %s, which is rolled back to be run again',
    async (lane) => {
      const { inLane } = await import('@/cms/database/write-context')
      const held = await heldBy(lane)
      const begun = Date.now()
      await inLane('scheduler', () => write(`due-${lane}`))
      expect(Date.now() - begun).toBeLessThan(4000)
      const late = hub.payload.create({
        collection: 'publishing-attempts',
        data: attempt(`late-${lane}`),
        req: held,
      })
      if (isOnMongo) await expect(late).resolves.toBeDefined()
      else await expect(late).rejects.toMatchObject({ name: 'WriteConflict' })
      await killTransaction(held)
    },
  )
})

describe('a forgotten password', () => {
  const linksFor = async (person: 'approver') => {
    const where = { taskSlug: { equals: 'send-account-link' } }
    const { docs } = await hub.payload.find({ collection: 'payload-jobs', where, limit: 0 })
    const id = String(hub.users[person].id)
    return docs.filter(({ input }) => JSON.stringify(input).includes(id)).length
  }

  it('is answered at once while a save goes on, and its link is queued after that', async () => {
    const { linksAreQueued } = await import('@/cms/accounts/reset-password')
    const email = emailOf('approver')
    const held = await heldBy('staff')
    const begun = Date.now()
    const { status } = await hub.rest('POST', '/api/users/forgot-password', { body: { email } })
    expect(status).toBe(200)
    expect(Date.now() - begun).toBeLessThan(2000)
    await killTransaction(held)
    await linksAreQueued()
    expect(await linksFor('approver')).toBe(1)
  })

  it('by the Local API, which reserves its mail past its own transaction, does not wait for itself', async () => {
    const begun = Date.now()
    const data = { email: emailOf('author') }
    const token = await hub.payload.forgotPassword({ collection: 'users', data })
    expect(token).toEqual(expect.any(String))
    await write('after-a-forgotten-password')
    expect(Date.now() - begun).toBeLessThan(10_000)
  })
})
