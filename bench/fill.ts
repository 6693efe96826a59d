// Fills a new database with the given number of generated releases. Rows are inserted directly,
// bypassing the workflow, versions and audit events: this fixture only measures how fast the public
// site reads, and publishing 12,000 releases would take an hour.
import { randomUUID } from 'node:crypto'

import { getPayload, type Payload } from 'payload'

import config from '@payload-config'

import { slugFrom } from '@/domain/slug'

import { fixtureRelease, type Links, publishedAt } from './fixture-release'

const ROWS_A_TRANSACTION = 500
const LONG_AGO = '2014-01-06T09:00:00.000Z'

/** The documents that releases link to, by title. */
const NAMES = {
  topics: ['Children and families', 'Housing', 'Roads', 'Health', 'Culture', 'Jobs', 'Safety'],
  places: ['Northgate', 'Millbrook', 'Eastwell', 'Canalside', 'Highfield', 'Ashbank'],
  campaigns: ['Warmer homes', 'Fostering first', 'Clean streets', 'City of clay'],
  people: ['Robin Vale', 'Kim Ash', 'Lee Marsh', 'Mary Holt', 'Amir Khan', 'Jo Smith'],
  organisations: ['Exampleton Food Bank', 'Millbrook Housing', 'North Valley Trust'],
} as const satisfies Record<keyof Links, readonly string[]>

/** The fields that each of these needs as well as a title and a slug. */
const ALSO: Record<keyof Links, () => object> = {
  topics: () => ({}),
  places: () => ({ kind: 'ward' }),
  campaigns: () => ({ summary: 'What the council does about it.', ...publishedAt(LONG_AGO) }),
  people: () => ({
    appointments: [
      { id: randomUUID(), role: 'cabinet member', startsOn: LONG_AGO, isHeldNow: true },
    ],
    ...publishedAt(LONG_AGO),
  }),
  organisations: () => ({ kind: ['partner'], ...publishedAt(LONG_AGO) }),
}

type Collection = keyof Links | 'news-releases'

async function writeRows(
  payload: Payload,
  collection: Collection,
  rows: readonly object[],
): Promise<string[]> {
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  const ids: string[] = []
  for (const row of rows) {
    const data = row as Record<string, unknown>
    const { id } = await payload.db.create({ collection, data, req: { transactionID } })
    ids.push(String(id))
  }
  if (transactionID) await payload.db.commitTransaction(transactionID)
  return ids
}

async function writeLinks(payload: Payload): Promise<Links> {
  const links: Partial<Record<keyof Links, string[]>> = {}
  for (const collection of Object.keys(NAMES) as (keyof Links)[]) {
    const rows = NAMES[collection].map((title) => ({
      title,
      slug: slugFrom(title),
      ...ALSO[collection](),
    }))
    links[collection] = await writeRows(payload, collection, rows)
  }
  return links as Links // every key was written in the loop
}

// Without it, prepareCommandEnv would choose the demo's database.
if (!process.env.DATABASE_URL) throw new Error('Set DATABASE_URL: npm run bench does')
const count = Number(process.argv[2])
const payload = await getPayload({ config, disableOnInit: true })
const links = await writeLinks(payload)
for (let start = 0; start < count; start += ROWS_A_TRANSACTION) {
  const numbers = Array.from(
    { length: Math.min(ROWS_A_TRANSACTION, count - start) },
    (_, i) => start + i,
  )
  const rows = numbers.map((number) => fixtureRelease({ number, of: count, links }))
  await writeRows(payload, 'news-releases', rows)
}
const settings = { councilName: 'Exampleton City Council', _status: 'published' }
await payload.db.createGlobal({ slug: 'settings', data: settings as never }) // fields with a default are left out
await payload.destroy()
process.exit(0)
