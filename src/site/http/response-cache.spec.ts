import { setTimeout } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { beforeEach, describe, expect, it, jest } from '@jest/globals'

import { clearReadCache, siteGeneration } from '@/cms/read-cache/read-cache'

import { encoded, putResponse, cachedResponse } from './response-cache'

const HTML = `<p>${'A bus for Northgate. '.repeat(50)}</p>`
const PUBLIC = { 'cache-control': 'public, max-age=0, must-revalidate', etag: '"1"' }

const keep = (more: Partial<Parameters<typeof putResponse>[0]> = {}) =>
  putResponse({
    address: '/news',
    status: 200,
    headers: PUBLIC,
    body: new TextEncoder().encode(HTML),
    generation: siteGeneration(),
    ...more,
  })

const sent = (acceptEncoding: string) => {
  const kept = cachedResponse('/news')
  if (!kept) throw new Error('It was not kept')
  const { body, headers } = encoded(kept, acceptEncoding)
  return { body: Buffer.from(body), headers }
}

describe('answers in memory', () => {
  beforeEach(clearReadCache)

  it.each([
    ['', undefined, (body: Buffer) => body],
    ['identity', undefined, (body: Buffer) => body],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['gzip;q=0', undefined, (body: Buffer) => body],
  ])('to a reader that accepts "%s" go out as %s', (accept, encoding, open) => {
    keep()
    const { body, headers } = sent(accept)
    expect(open(body).toString()).toBe(HTML)
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-length']).toBe(String(body.byteLength))
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers.etag).toBe('"1"')
  })

  it('are gone once something public has changed', () => {
    keep()
    clearReadCache()
    expect(cachedResponse('/news')).toBeNull()
  })

  it('are not taken if something public changed while they were made', () => {
    const generation = siteGeneration()
    clearReadCache()
    keep({ generation })
    expect(cachedResponse('/news')).toBeNull()
  })

  it.each([
    ['a preview', { headers: { 'cache-control': 'private, no-store' } }],
    ['an answer that says nothing of caches', { headers: {} }],
    ['an error page', { status: 404 }],
    ['one that sets a cookie', { headers: { ...PUBLIC, 'set-cookie': '__prerender_bypass=' } }],
    ['what is too large to be worth it', { body: new Uint8Array(3 * 2 ** 20) }],
  ])('are never %s', (_what, more) => {
    keep(more)
    expect(cachedResponse('/news')).toBeNull()
  })

  it('make room for those asked for lately', () => {
    const large = new Uint8Array(2 * 2 ** 20)
    keep()
    for (let i = 0; i < 40; i += 1) {
      keep({ address: `/news?page=${i}`, body: large })
      expect(cachedResponse('/news')).not.toBeNull()
    }
    expect(cachedResponse('/news?page=0')).toBeNull()
    expect(cachedResponse('/news?page=39')).not.toBeNull()
  })

  it('make room by what their headers take as well', () => {
    const headers = { ...PUBLIC, link: 'x'.repeat(2 ** 20) }
    keep()
    for (let i = 0; i < 70; i += 1) keep({ address: `/news?q=${i}`, headers })
    expect(cachedResponse('/news')).toBeNull()
    expect(cachedResponse('/news?q=69')).not.toBeNull()
  })

  it('last a quarter of a minute, and no longer for being compressed', async () => {
    const clock = jest.spyOn(performance, 'now')
    const start = performance.now()
    const wait = (seconds: number) => {
      clock.mockReturnValue(start + seconds * 1000)
      return setTimeout(5) // lets the cached time of day expire
    }
    await wait(0)
    keep()
    await wait(10)
    sent('br')
    await wait(14)
    expect(cachedResponse('/news')?.bodies.has('br')).toBe(true)
    await wait(16)
    expect(cachedResponse('/news')).toBeNull()
    clock.mockRestore()
  })
})
