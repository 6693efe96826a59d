import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SanitizedConfig } from 'payload'

import { emailOf } from '@tests/support/people'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'
import { type WalkStep, stepsOf } from '@tests/support/walk-endpoints'

import { type AttackedHub, attackedHub } from './support/attacked-hub'

/**
 * Anonymous requests, however many, must not delay a scheduled publication by blocking SQLite's only
 * write queue.
 */
const UNTIL_DUE_MS = 6000
/** A blocked queue delays a release by 30 seconds or more; a slow machine by about ten. */
const LATEST_SECONDS = 15
const AT_ONCE = 6

let hub: AttackedHub
let desk: ReleaseDesk
let config: SanitizedConfig

beforeAll(async () => {
  config = await (await import('@payload-config')).default
  hub = await attackedHub()
  desk = releaseDesk({
    login: (person) => hub.signIn(person as 'author'), // the desk signs in only people of the test hub
    rest: async <Body>(
      method: string,
      address: string,
      sent?: { body?: unknown; token?: string },
    ) => {
      const { status, headers, text } = await hub.ask(method, address, {
        token: sent?.token,
        body: sent?.body as object, // the desk sends JSON only
      })
      return { status, headers, body: JSON.parse(text) as Body }
    },
  })
}, 600_000)
afterAll(() => hub.end())

/** A body for every anonymous endpoint: each reads the fields that it knows. */
const bodyFor = (round: number) => ({
  email: round % 2 ? emailOf('approver') : `nobody-${round}@example.org`,
  password: 'wrong, but long enough',
  token: 'f'.repeat(40),
})

/** A kind of anonymous request; `round` makes each one different. */
type Flood = { readonly name: string; readonly send: (round: number) => Promise<unknown> }

const floodOf = ({ name, method, address }: WalkStep): Flood => ({
  name,
  send: (round) => hub.ask(method, address(''), { body: bodyFor(round) }),
})

/** A different URL each time, so that no response is cached. */
const reading: Flood = {
  name: 'public pages and downloads',
  send: (round) => {
    const pages = [
      '/',
      '/news',
      '/search',
      '/api/v1/news-releases',
      '/events',
      '/nothing',
      '/preview/pages/1',
    ]
    return hub.ask('GET', `${pages[round % pages.length]}?q=due&page=${round}`)
  },
}

/** Sends requests repeatedly, several in parallel, until stopped. */
function start({ send }: Flood): () => Promise<unknown> {
  let isOn = true
  const sender = async (offset: number) => {
    for (let round = offset; isOn; round += AT_ONCE) await send(round).catch(() => undefined) // an aborted request is irrelevant to the test
  }
  const senders = Promise.all(Array.from({ length: AT_ONCE }, (_, offset) => sender(offset)))
  return () => {
    isOn = false
    return senders
  }
}

/** Seconds from the scheduled time until the release is public. */
async function lateness(address: string, dueAt: Date): Promise<number> {
  for (;;) {
    if ((await hub.ask('GET', address)).status === 200) return (Date.now() - dueAt.getTime()) / 1000
    if (Date.now() > dueAt.getTime() + 60_000) return Infinity
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('a release that is due', () => {
  it('goes out in time, whichever address strangers flood', async () => {
    const open = stepsOf(config).filter(({ rule }) => rule.anonymous === 'allowed')
    const closed = stepsOf(config).filter(({ name }) =>
      /^(patch|post) \/api\/(users|media)$/.test(name),
    )
    expect(open.length).toBeGreaterThan(2)
    const floods = [...[...open, ...closed].map(floodOf), reading]
    const late: Record<string, number> = {}
    for (const [index, flood] of floods.entries()) {
      const id = await desk.write('author', `Due while strangers ask ${index}`)
      await desk.approve(id)
      const dueAt = new Date(Date.now() + UNTIL_DUE_MS)
      await desk.must('approver', id, 'schedule', { publishAt: dueAt.toISOString() })
      const stop = start(flood)
      late[flood.name] = await lateness(`/news/due-while-strangers-ask-${index}`, dueAt)
      await stop()
    }
    const tooLate = Object.entries(late).filter(([, seconds]) => seconds > LATEST_SECONDS)
    expect(tooLate).toEqual([])
  }, 600_000)
})
