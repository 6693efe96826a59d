import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
let person: string

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  const appointments = [
    { role: 'leader of the council', startsOn: '2023-05-20T12:00:00.000Z', isHeldNow: true },
    {
      role: 'cabinet member for children',
      startsOn: '2021-05-10T12:00:00.000Z',
      endsOn: '2023-05-19T12:00:00.000Z',
    },
  ]
  const data = { title: 'Jo Example', titleBefore: 'Councillor', appointments }
  const made = await hub.payload.create({
    collection: 'people',
    data,
    draft: true,
    user: hub.users.author,
    overrideAccess: false,
  })
  person = String(made.id)
})
afterAll(() => hub.close())

const quoteIn = async (id: string) => {
  const { body } = await hub.payload.findByID({
    collection: 'news-releases',
    id,
    draft: true,
    depth: 0,
  })
  return body?.[0] as { speakerName?: string; speakerRole?: string; words?: string }
}

const quote = (more: object = {}) => ({
  blockType: 'quote',
  kind: 'reported',
  words: 'She welcomed it.',
  speaker: person,
  ...more,
})

describe('a quote whose speaker is picked from the list', () => {
  it('gets the name and the role held on its day', async () => {
    const then = await desk.write('author', 'Said in 2021', {
      body: [quote({ saidOn: '2021-06-15T12:00:00.000Z' })],
    })
    const now = await desk.write('author', 'Said today', { body: [quote()] })
    expect(await quoteIn(then)).toMatchObject({
      speakerName: 'Councillor Jo Example',
      speakerRole: 'cabinet member for children',
    })
    expect(await quoteIn(now)).toMatchObject({ speakerRole: 'leader of the council' })
  })

  it('keeps what was typed, and what it has when the person takes another role', async () => {
    const typed = { speakerName: 'Jo Example MBE', speakerRole: 'chair' }
    const id = await desk.write('author', 'Typed', { body: [quote(typed)] })
    expect(await quoteIn(id)).toMatchObject(typed)
    const kept = await desk.write('author', 'Kept', {
      body: [quote({ saidOn: '2021-06-15T12:00:00.000Z' })],
    })
    await hub.payload.update({
      collection: 'people',
      id: person,
      draft: true,
      data: {
        appointments: [{ role: 'mayor', startsOn: '2020-01-01T12:00:00.000Z', isHeldNow: true }],
      },
    })
    await hub.payload.update({
      collection: 'news-releases',
      id: kept,
      draft: true,
      data: { title: 'Kept, edited' },
    })
    expect(await quoteIn(kept)).toMatchObject({ speakerRole: 'cabinet member for children' })
  })
})
