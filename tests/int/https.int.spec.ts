import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted, PASSWORD } from '@tests/support/boot-payload'
import { emailOf } from '@tests/support/people'

let hub: Booted
beforeAll(async () => {
  process.env.SERVER_URL = 'https://news.example'
  hub = await boot()
})
afterAll(() => hub.close())

describe('a hub behind TLS', () => {
  it('gives out a cookie that travels over nothing else, and that no script reads', async () => {
    const body = { email: emailOf('author'), password: PASSWORD }
    const { status, headers } = await hub.rest('POST', '/api/users/login', { body })
    expect(status).toBe(200)
    const cookie = headers.get('set-cookie') ?? ''
    for (const part of ['payload-token=', 'Secure', 'HttpOnly', 'SameSite=Lax'])
      expect(cookie).toContain(part)
  })
})
