import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

const notes = () => import('@/cms/audit/trail-notes')

describe('the note that heads have been written to a file', () => {
  it('is not forgotten in silence where the database refuses', async () => {
    const { forgetWritten, isNotedAsWritten, noteWritten } = await notes()
    await noteWritten(hub.payload, '/heads', new Date())
    const { db } = hub.payload
    const { deleteMany, deleteOne } = db
    const refuse = () => Promise.reject(new Error('disk full'))
    Object.assign(db, { deleteMany: refuse, deleteOne: refuse })
    try {
      await expect(forgetWritten(hub.payload)).rejects.toThrow('disk full')
    } finally {
      Object.assign(db, { deleteMany, deleteOne })
    }
    expect(await isNotedAsWritten(hub.payload, '/heads')).toBe(true)
  })

  it('may be written while another process forgets it', async () => {
    const { forgetWritten, noteWritten } = await notes()
    for (let round = 0; round < 5; round += 1) {
      await noteWritten(hub.payload, `/heads-${round}`, new Date())
      await Promise.all([
        noteWritten(hub.payload, `/others-${round}`, new Date()),
        forgetWritten(hub.payload),
      ])
    }
  })
})
