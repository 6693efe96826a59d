import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type AttackedHub, attackedHub } from './support/attacked-hub'

/** Limits on request bodies, on a running server: an oversized body is not held in memory. */
const MEGABYTE = 1024 * 1024

let hub: AttackedHub
let author: string
beforeAll(async () => {
  hub = await attackedHub()
  author = await hub.signIn('author')
})
afterAll(() => hub.end())

/** The peak resident memory of the server process, in bytes. */
const peakOfServer = (): number => {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${hub.pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}

/** Streamed JSON of this size, without a Content-Length. */
function longJson(megabytes: number): ReadableStream<Uint8Array> {
  const piece = new TextEncoder().encode('a'.repeat(64 * 1024))
  let left = megabytes * 16
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"email":"')),
    pull(controller) {
      if ((left -= 1) >= 0) return controller.enqueue(piece)
      controller.enqueue(new TextEncoder().encode('"}'))
      controller.close()
    },
  })
}

/** The status, or `hung up` if the server closed the connection mid-body: that is a refusal too. */
const statusOf = async (asked: Promise<{ status: number }>): Promise<number | 'hung up'> =>
  asked.then(
    ({ status }) => status,
    (error: unknown) => {
      // Jest's realm has its own TypeError, so instanceof fails.
      if ((error as Error).name === 'TypeError') return 'hung up'
      throw error
    },
  )

const asJson = { 'content-type': 'application/json' }

/** In megabytes. A buffered body would take 400; uncollected garbage takes about 100. */
const HALF = 200

describe('400 MB of JSON', () => {
  it.each([
    ['POST', '/api/users/login'],
    ['POST', '/api/users/forgot-password'],
    ['POST', '/api/news-releases'],
    ['PATCH', '/api/users'],
    ['POST', '/api/nothing'],
    ['POST', '/admin'],
    ['POST', '/news'],
    ['POST', '/api/v1/news-releases'],
  ])('from a stranger is held nowhere: %s %s', async (method, address) => {
    const before = peakOfServer()
    const sent = hub.ask(method, address, { body: longJson(2 * HALF), headers: asJson })
    expect([401, 404, 405, 413, 'hung up']).toContain(await statusOf(sent))
    expect(peakOfServer() - before).toBeLessThan(HALF * MEGABYTE)
  })

  it('from somebody signed in is held nowhere either', async () => {
    const before = peakOfServer()
    const sent = { token: author, body: longJson(2 * HALF), headers: asJson }
    expect([413, 'hung up']).toContain(await statusOf(hub.ask('POST', '/api/news-releases', sent)))
    expect(peakOfServer() - before).toBeLessThan(HALF * MEGABYTE)
  })
})

describe('a body over its limit', () => {
  it('is refused in a sentence', async () => {
    const body = { title: 'a'.repeat(2 * MEGABYTE) }
    const { status, text } = await hub.ask('POST', '/api/news-releases', { token: author, body })
    expect([status, JSON.parse(text)]).toEqual([
      413,
      { errors: [{ message: 'This is too large to be taken: 1 MB at most.' }] },
    ])
  })

  it('as a file is refused by the setting for uploads', async () => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(60 * MEGABYTE)], { type: 'image/png' }), 'big.png')
    const sent = hub.ask('POST', '/api/media', { token: author, body: form })
    expect([413, 'hung up']).toContain(await statusOf(sent))
    const { text } = await hub.ask('GET', '/api/media?limit=1', { token: author })
    expect(JSON.parse(text)).toMatchObject({ totalDocs: 0 })
  })
})

describe('input that makes no sense', () => {
  const deep = `{"content":${'['.repeat(50_000)}${']'.repeat(50_000)}}`

  it.each([
    ['GET', '/api/news-releases?page=1e99', undefined],
    ['GET', '/api/news-releases?where[title][near]=1,2,3', undefined],
    ['GET', '/api/news-releases?where=7', undefined],
    ['POST', '/api/news-releases', deep],
    ['POST', '/api/news-releases', '{"title":'],
    ['POST', '/api/news-releases', '[1,2'],
  ])('is answered with 400 and a sentence: %s %s', async (method, address, body) => {
    const sent = { token: author, body, headers: body ? asJson : {} }
    const { status, text } = await hub.ask(method, address, sent)
    const { errors } = JSON.parse(text) as { errors: { message: string }[] } // the response body of a refusal
    expect([status, errors.length]).toEqual([400, 1])
    expect(errors[0]?.message).toMatch(/^[A-Z].*\.$|^page .*\.$/)
  })

  it('is bounded where it asks for too much', async () => {
    const asked = await hub.ask('GET', '/api/news-releases?limit=0&depth=99', { token: author })
    expect(JSON.parse(asked.text)).toMatchObject({ limit: 500 })
  })
})

describe('what is answered to somebody signed in', () => {
  it.each(['/admin', '/admin/login', '/api/users/me', '/api/news-releases', '/api/nothing'])(
    'is kept by nobody: %s',
    async (address) => {
      const { headers } = await hub.ask('GET', address, { token: author })
      expect(headers.get('cache-control')).toMatch(/private/)
      expect(headers.get('cache-control')).toMatch(/no-store/)
    },
  )

  it('by the editor runs no script but its own, which differ in their nonce each time', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => {
        const { headers, text } = await hub.ask('GET', '/admin/login')
        const policy = headers.get('content-security-policy') ?? ''
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
        const inline = text.match(/<script(?![^>]* src=)[^>]*>/g) ?? []
        expect(inline.length).toBeGreaterThan(0)
        expect(inline.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
        return policy
      }),
    )
    expect(policies[0]).not.toBe(policies[1])
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[^']+'(;|$)/)
  })
})
