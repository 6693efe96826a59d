import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type ChainedEvent, chainBreaks } from '@/domain/audit/audit-chain'
import { boot, type Booted, PASSWORD } from '@tests/support/boot-payload'
import { hasTransactions } from '@tests/support/has-transactions'
import { emailOf } from '@tests/support/people'
import { releaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReturnType<typeof releaseDesk>
beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const times = <T>(count: number, work: (number: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, number) => work(number)))

describe('people who work side by side', () => {
  it('publish one release at the same moment: one has, the other is told', async () => {
    for (let round = 1; round <= 3; round += 1) {
      const id = await desk.write('author', `Published twice ${round}`)
      await desk.transition('author', id, 'submit')
      await desk.transition('approver', id, 'approve')
      const answers = await Promise.all([
        desk.transition('approver', id, 'publish'),
        desk.transition('approver2', id, 'publish'),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    }
  })

  it('are given accounts at the same moment', async () => {
    const token = await hub.login('administrator')
    const answers = await times(10, (number) =>
      hub.rest('POST', '/api/users/invite', {
        token,
        body: {
          name: `Newcomer ${number}`,
          roles: ['author'],
          email: `newcomer-${number}@example.org`,
        },
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  })

  it('sign in at the same moment, the same person from several places too', async () => {
    const people = ['author', 'author', 'author', 'author2', 'approver', 'approver2', 'legal']
    const answers = await Promise.all(
      people.map((person) =>
        hub.rest('POST', '/api/users/login', {
          body: { email: emailOf(person), password: PASSWORD },
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(people.map(() => 200))
  })

  it('leave the audit trail one whole chain', async () => {
    const { docs } = await hub.payload.find({
      collection: 'audit-events',
      sort: 'sequence',
      limit: 0,
      pagination: false,
    })
    expect(docs.length).toBeGreaterThan(20)
    const { auditKeys } = await import('@/cms/audit/audit-keys')
    expect(chainBreaks(docs as unknown as ChainedEvent[], auditKeys())).toEqual([])
  })
})

describe('a request whose transaction another writer overtook', () => {
  /** Makes two saves fail with a write conflict; none without transactions, which undo nothing. */
  const overtaking = async <T>(work: () => Promise<T>) => {
    const { WriteConflict } = await import('@/cms/database/write-conflict')
    const { afterChange } = hub.payload.collections['news-releases'].config.hooks
    let left = (await hasTransactions(hub.payload)) ? 2 : 0
    const overtake = () => {
      left -= 1
      if (left >= 0) throw new WriteConflict('Overtaken')
    }
    afterChange.push(overtake)
    try {
      return await work()
    } finally {
      afterChange.splice(afterChange.indexOf(overtake), 1)
    }
  }

  it('is run again, body and all, and leaves one item', async () => {
    await overtaking(() => desk.write('author', 'Overtaken twice'))
    const { docs } = await hub.payload.find({
      collection: 'news-releases',
      draft: true,
      where: { title: { equals: 'Overtaken twice' } },
    })
    expect(docs).toHaveLength(1)
  })

  it('is run again over the Local API as well', async () => {
    const make = () =>
      hub.payload.create({
        collection: 'news-releases',
        draft: true,
        data: { title: 'Overtaken locally' },
        user: hub.users.author,
      })
    await overtaking(make)
    const where = { title: { equals: 'Overtaken locally' } }
    const { totalDocs } = await hub.payload.count({ collection: 'news-releases', where })
    expect(totalDocs).toBe(1)
  })

  it('can be run again at every address that writes', async () => {
    const { isRetried } = await import('@/cms/database/retry-every-write')
    const { collections, config, globals } = hub.payload
    const endpoints = [
      config.endpoints,
      ...Object.values(collections).map((collection) => collection.config.endpoints),
      ...globals.config.map((global) => global.endpoints),
    ].flatMap((some) => some || [])
    const writing = endpoints.filter(({ method }) => !['get', 'head', 'options'].includes(method))
    expect(writing.length).toBeGreaterThan(50)
    expect(writing.filter((endpoint) => !isRetried(endpoint)).map(({ path }) => path)).toEqual([])
  })
})
