import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

/** Times are entered in London time: the panel sends local time, and the server converts it. */
let hub: Booted
let desk: ReleaseDesk
let id: string

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  id = await desk.write('author', 'Out on the night when the clocks change')
  await desk.approve(id)
})
afterAll(() => hub.close())

type Refused = {
  refusals?: { code: string; field?: string; choices?: { value: string; label: string }[] }[]
}

const schedule = async (publishAt: string) =>
  hub.rest<Refused>('POST', `/api/news-releases/${id}/transition`, {
    body: { transition: 'schedule', publishAt },
    token: await desk.tokenOf('approver'),
  })

describe('a time typed for a night when the clocks change', () => {
  it('is refused if the change to summer time skips it', async () => {
    const { status, body } = await schedule('2037-03-29T01:30')
    expect(status).toBe(409)
    expect(body.refusals).toMatchObject([{ code: 'no-such-time', field: 'publishAt' }])
  })

  it('is asked about where it comes twice, and the answer is taken', async () => {
    const { status, body } = await schedule('2037-10-25T01:30')
    expect(status).toBe(409)
    const choices = body.refusals?.[0]?.choices ?? []
    expect(body.refusals).toMatchObject([{ code: 'time-comes-twice', field: 'publishAt' }])
    expect(choices.map(({ value }) => value)).toEqual([
      '2037-10-25T00:30:00.000Z',
      '2037-10-25T01:30:00.000Z',
    ])
    expect((await schedule(choices[1]!.value)).status).toBe(200)
    const stored = await hub.payload.findByID({ collection: 'news-releases', id, draft: true })
    expect(stored.scheduledFor).toBe('2037-10-25T01:30:00.000Z')
  })
})
