import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

describe('the database', () => {
  it('boots with somebody in every role, who can sign in', async () => {
    expect(await hub.login('dutyOfficer')).toEqual(expect.any(String))
    const token = await hub.login('author')
    const me = await hub.rest<{ user: { name: string } }>('GET', '/api/users/me', { token })
    expect(me.body.user.name).toBe('author')
  })
})
