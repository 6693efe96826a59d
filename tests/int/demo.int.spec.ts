import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { boot, type Booted } from '@tests/support/boot-payload'
import { runCommand } from '@tests/support/run-command'
import type { LoadReport } from '@/demo/load-demo'
import {
  CONTENT_KINDS,
  type ContentKind,
  RELEASE_KINDS,
  SUMMARY_LIMIT,
} from '@/domain/content-types'
import { isEditable, STATE_NAMES, type State } from '@/domain/workflow/workflow'

type Document = { id: string; title: string; slug: string; summary?: string; state: State }
type Loaded = { kind: ContentKind; live: Document[]; newest: Document[] }

const HEADLINE_LIMIT = 65
const SHARED_WORDS = 8
/** An id or a hash, which may contain digits that look like a telephone number. */
const IDENTIFIER = /^[\da-f-]{24,}$/i
const SEEDS = path.resolve('../shared/seeds')

let hub: Booted
let said: string
let second: LoadReport
let everything: Loaded[]

beforeAll(async () => {
  hub = await boot()
  const { payload } = hub
  const accounts = path.join(path.dirname(String(process.env.MEDIA_DIR)), 'accounts.json')
  said = await runCommand('seed', '--accounts', accounts)
  const { makeAccounts } = await import('@/demo/accounts')
  const { loadDemo } = await import('@/demo/load-demo')
  const { users } = await makeAccounts({ payload })
  second = await loadDemo({ payload, accounts: users, now: new Date() })
  everything = await Promise.all(CONTENT_KINDS.map((kind) => readAll(payload, kind)))
}, 600_000)

afterAll(() => hub.close())

async function readAll(payload: Payload, kind: ContentKind): Promise<Loaded> {
  const list = { collection: kind, depth: 0, limit: 0, pagination: false } as const
  const [live, newest] = await Promise.all([
    payload.find({ ...list, where: { _status: { equals: 'published' } } }),
    payload.find({ ...list, draft: true }),
  ])
  return {
    kind,
    live: live.docs as unknown as Document[], // every kind has these fields
    newest: newest.docs as unknown as Document[], // every kind has these fields
  }
}

/** Every string in a document, with the name of its field. */
function textsOf(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, Array.isArray(value) ? field : key),
  )
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

const runsOf = (text: string): string[] => {
  const words = wordsOf(text)
  return words.slice(SHARED_WORDS - 1).map((_, at) => words.slice(at, at + SHARED_WORDS).join(' '))
}

async function allTexts() {
  const { payload } = hub
  const list = { depth: 0, limit: 0, pagination: false } as const
  const others = await Promise.all([
    payload.findGlobal({ slug: 'settings', depth: 0 }),
    payload.find({ collection: 'media', ...list }),
    payload.find({ collection: 'topics', ...list }),
    payload.find({ collection: 'places', ...list }),
  ])
  return textsOf([everything, others])
}

describe('the demo content', () => {
  it('has something in every state, and a revision over something public', () => {
    const states = new Set(everything.flatMap(({ newest }) => newest.map(({ state }) => state)))
    expect(STATE_NAMES.filter((state) => !states.has(state))).toEqual([])
    const inWork = everything.flatMap(({ live, newest }) =>
      newest.filter(({ id, state }) => isEditable(state) && live.some((one) => one.id === id)),
    )
    expect(inWork.length).toBeGreaterThan(1)
  })

  it('has colleagues who talk about work in progress, each comment once', async () => {
    const { docs } = await hub.payload.find({ collection: 'comments', limit: 0 })
    expect(new Set(docs.map(({ act }) => act))).toEqual(new Set(['comment', 'request', 'resolve']))
    expect(new Set(docs.map(({ words, itemId }) => `${itemId} ${words}`)).size).toBe(docs.length)
  })

  it('has published items of every kind, and releases of every kind', () => {
    const empty = everything.filter(({ live }) => live.length === 0).map(({ kind }) => kind)
    expect(empty).toEqual([])
    const releases = everything.find(({ kind }) => kind === 'news-releases')?.live ?? []
    const kinds = new Set(releases.map((release) => 'kind' in release && release.kind))
    expect(Object.keys(RELEASE_KINDS).filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it('has events ahead, one of them moved and one cancelled', async () => {
    const { docs } = await hub.payload.find({
      collection: 'events',
      where: {
        and: [
          { startsAt: { greater_than: new Date().toISOString() } },
          { _status: { equals: 'published' } },
        ],
      },
      limit: 0,
    })
    expect(docs.length).toBeGreaterThan(5)
    expect(docs.map(({ status }) => status)).toEqual(expect.arrayContaining(['moved', 'cancelled']))
  })

  it('has one live alert banner, and two that have ended', async () => {
    const { docs } = await hub.payload.find({
      collection: 'alert-banners',
      where: { _status: { equals: 'published' } },
      limit: 0,
    })
    const now = new Date().toISOString()
    expect(docs.filter(({ endsAt }) => endsAt < now)).toHaveLength(2)
    expect(docs.filter(({ startsAt, endsAt }) => startsAt <= now && endsAt > now)).toHaveLength(1)
  })

  it('keeps headlines and summaries within their limits', () => {
    const tooLong = everything.flatMap(({ kind, newest }) =>
      newest.filter(
        ({ title, summary }: { title: string; summary?: string | null }) =>
          (kind === 'news-releases' && title.length > HEADLINE_LIMIT) ||
          (summary ?? '').length > SUMMARY_LIMIT ||
          (summary && !/[.!]$/.test(summary)),
      ),
    )
    expect(tooLong.map(({ title }) => title)).toEqual([])
  })

  it('contains no real telephone number or email: only 01632 960xxx and example.org', async () => {
    const texts = (await allTexts())
      .map(({ text }) => text)
      .filter((text) => !IDENTIFIER.test(text))
    const numbers = texts.flatMap((text) => text.match(/(?:\+44|\b0)\d[\d ]{7,}\d\b/g) ?? [])
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers.filter((number) => !/^(?:\+44|0)1632 ?960 ?\d{3}$/.test(number))).toEqual([])
    const hosts = texts.flatMap((text) =>
      [...text.matchAll(/(?:https?:\/\/|[\w.-]+@)([\w.-]*\w)/g)].map(([, host = '']) => host),
    )
    expect(hosts.length).toBeGreaterThan(0)
    expect(hosts.filter((host) => !/^(?:.+\.)?example\.org$|^localhost$/.test(host))).toEqual([])
  })

  it('has no quote in the very words of a real person', () => {
    const bodies = everything.flatMap(({ newest }) =>
      newest.flatMap((item) => ('body' in item && Array.isArray(item.body) ? item.body : [])),
    )
    const quotes = bodies.filter(({ blockType }) => blockType === 'quote')
    expect(quotes.length).toBeGreaterThan(5)
    expect(quotes.filter(({ kind }) => kind !== 'reported')).toEqual([])
  })

  it('leaves no mail waiting about work that the demo says is days old', async () => {
    const where = { taskSlug: { equals: 'send-mail' as const } }
    const { totalDocs } = await hub.payload.count({ collection: 'payload-jobs', where })
    expect(totalDocs).toBe(0)
  })

  it('adds nothing the second time', () => {
    const [, pieces] = said.match(/Loaded (\d+) pieces of content, in \d{3} steps/) ?? []
    expect(Number(pieces)).toBeGreaterThan(100)
    expect(second).toEqual({ created: 0, transitions: 0 })
  })

  const whereSeeds = existsSync(SEEDS) ? it : it.skip
  whereSeeds('shares no run of eight words with the documents its facts come from', async () => {
    const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
    const seeds = files.map((name) => readFileSync(path.join(SEEDS, name), 'utf8'))
    const known = new Set(seeds.flatMap((seed) => runsOf(seed)))
    // Ofsted's own terms, and the former URLs of the originals.
    const names = new Set(['judgement', 'formerAddress', 'from'])
    const shared = (await allTexts())
      .filter(({ field }) => !names.has(field))
      .flatMap(({ text }) => runsOf(text).filter((run) => known.has(run)))
    expect(shared).toEqual([])
  })
})
