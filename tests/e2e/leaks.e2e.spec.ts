import { median } from '@bench/median'
import { describe, expect, it } from '@jest/globals'

import { IN_WORK } from '@/demo/content/releases/in-work'
import { pagePath, releaseDownloads } from '@/domain/paths'

import { ask } from './support/hub'

const ROUNDS = 30
const DRAFTS = IN_WORK.filter(({ journey }) => journey.length === 0).map(({ slug }) => slug)

/** Milliseconds until a 404 response is complete. */
async function timeOfMissing(path: string): Promise<number> {
  const started = performance.now()
  const answer = await ask(path)
  await answer.text()
  if (answer.status !== 404) throw new Error(`${path} answered ${answer.status}`)
  return performance.now() - started
}

describe('the time of a 404', () => {
  it.each([
    ['a page', (slug: string) => pagePath('news-releases', slug)],
    ['a text', (slug: string) => releaseDownloads(slug).text],
  ])('does not tell what is being written from what never was: %s', async (_, pathOf) => {
    const times = { written: [] as number[], nothing: [] as number[] }
    // Alternating, so that load affects both alike; each URL once, so that none is cached.
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const slug of DRAFTS) {
        times.written.push(await timeOfMissing(`${pathOf(slug)}?round=${round}`))
        times.nothing.push(await timeOfMissing(`${pathOf(`${slug}-too`)}?round=${round}`))
      }
    }
    const ratio = median(times.written) / median(times.nothing)
    expect(times.written.length).toBeGreaterThan(ROUNDS)
    expect(ratio).toBeGreaterThan(0.5)
    expect(ratio).toBeLessThan(2)
  })
})
