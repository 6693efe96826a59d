// Times the request that the panel sends for a release's checks while its author types: the whole
// request, through Payload, on SQLite. `node run-ts.mjs bench/checks.ts` prints a table; the target
// is 200 ms.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { median } from './median'

const FOLDER = mkdtempSync(path.join(tmpdir(), 'checks-bench-'))
const SENTENCE =
  'The council opened a family hub in Market Street on 15 June 2021, and families can recieve help with housing, health and school there. '
const SIZES = [400, 1_000, 4_000] // words: a typical release, a long one, a strategy
const ROUNDS = 30

process.env.DATABASE_URL = `file:${FOLDER}/hub.db`
process.env.LOG_LEVEL = 'error'

const draftOf = (words: number) => {
  const paragraphs = Math.ceil(words / 72) // three sentences of 24 words
  const text = { type: 'text', text: SENTENCE.repeat(3) }
  const children = Array.from({ length: paragraphs }, () => ({
    type: 'paragraph',
    children: [text],
  }))
  const content = { root: { type: 'root', children } }
  return { title: 'Family hub opens', summary: 'It opens.', body: [{ blockType: 'text', content }] }
}

const { getPayload, handleEndpoints } = await import('payload')
const { default: configuring } = await import('@payload-config')
const config = await configuring
const payload = await getPayload({ config })
const account = { email: 'bench@example.org', password: 'a long enough passphrase' }
await payload.create({
  collection: 'users',
  data: { ...account, name: 'Bench', roles: ['author'] },
})
const { token } = await payload.login({ collection: 'users', data: account })

async function timeOf(words: number): Promise<number> {
  const request = new Request(`${config.serverURL}/api/news-releases/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({ content: draftOf(words) }),
  })
  const started = performance.now()
  const answer = await handleEndpoints({ config, request })
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`)
  await answer.json()
  return performance.now() - started
}

const first = await timeOf(400)
console.log(`First check of a server, with the dictionary: ${Math.round(first)} ms`)
console.log('words   median ms   slowest ms')
for (const words of SIZES) {
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(words))
  const slowest = Math.max(...times)
  console.log(
    `${String(words).padEnd(8)}${median(times).toFixed(0).padEnd(12)}${slowest.toFixed(0)}`,
  )
}
rmSync(FOLDER, { recursive: true })
process.exit(0)
