import { describe, expect, it } from '@jest/globals'

import { BodyRefused, MOST_NESTED, readWithin, refuseBadJson } from './body-limits'

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('JSON of a request', () => {
  it.each([
    ['nested too deeply', nested(100_000)],
    ['a little too deep', nested(MOST_NESTED + 1)],
    ['deep in an object', `{"a":`.repeat(5000)],
    ['not JSON', '{"title":'],
    ['a list', '[{}]'],
    ['a number', '7'],
    ['null', 'null'],
  ])('is refused: %s', (_, text) => {
    expect(() => refuseBadJson(text)).toThrow(BodyRefused)
  })

  it.each([
    ['as deep as may be', `{"a":${nested(MOST_NESTED - 1)}}`],
    ['brackets in words', JSON.stringify({ words: `\\"${'[{'.repeat(500)}` })],
    ['nothing', ''],
  ])('is passed on: %s', (_, text) => {
    expect(() => refuseBadJson(text)).not.toThrow()
  })
})

describe('a body', () => {
  /** Declares no length, and counts the chunks of a kilobyte that were read from it. */
  function endless() {
    let taken = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        taken += 1
        controller.enqueue(new Uint8Array(1024))
      },
    })
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit // Node requires duplex
    return { request: new Request('http://hub.example/api', init), taken: () => taken }
  }

  it('is read to its limit and no further', async () => {
    const { request, taken } = endless()
    await expect(readWithin(request, 10 * 1024)).rejects.toThrow(BodyRefused)
    expect(taken()).toBeLessThan(20)
  })

  it('is refused by what it says of its length, before any of it is read', async () => {
    const { request, taken } = endless()
    request.headers.set('content-length', '999999')
    const before = taken()
    await expect(readWithin(request, 10 * 1024)).rejects.toThrow('too large')
    expect(taken() - before).toBeLessThan(2) // a stream reads one chunk ahead
  })

  it('within its limit comes whole', async () => {
    const request = new Request('http://hub.example/api', { method: 'POST', body: 'words' })
    expect(new TextDecoder().decode(await readWithin(request, 10))).toBe('words')
  })
})
