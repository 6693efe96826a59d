import type { Booted } from './boot-payload'

const ADDRESSES = [
  '/api/news-releases?limit=0&depth=1&sort=id',
  '/api/news-releases?draft=true&limit=0&depth=0&sort=id',
  '/api/redirects?limit=0&sort=from',
  '/api/media?limit=0&sort=id',
]

/** Everything that anonymous callers can read over REST, as one string to compare. */
export async function publicRecord(rest: Booted['rest']): Promise<string> {
  const answers = await Promise.all(ADDRESSES.map((address) => rest<unknown>('GET', address)))
  return JSON.stringify(answers.map(({ status, body }) => ({ status, body })))
}
