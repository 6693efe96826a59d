import { describe, expect, it } from '@jest/globals'

import { newsFeedPath, PATHS } from '@/domain/paths'

import { ask, ORIGIN } from './support/hub'

const ENCODINGS = ['identity', 'gzip', 'br', 'gzip, deflate, br']

describe('an answer from memory', () => {
  it.each([PATHS.news, PATHS.home, newsFeedPath('rss'), newsFeedPath('json'), PATHS.sitemap])(
    '%s is the same words in every encoding, the first time and after',
    async (path) => {
      const address = `${path}?once=${Date.now()}`
      const texts = []
      for (const encoding of ['identity', ...ENCODINGS]) {
        const answer = await ask(address, { 'Accept-Encoding': encoding })
        expect(answer.status).toBe(200)
        const how = answer.headers.get('content-encoding') ?? 'identity'
        expect(['identity', ...encoding.split(', ')]).toContain(how)
        texts.push(await answer.text())
      }
      expect(new Set(texts).size).toBe(1)
      expect(texts[0]?.length).toBeGreaterThan(500)
    },
  )

  it('keeps its entity tag and headers', async () => {
    const [first, second] = [await ask('/campaigns?twice'), await ask('/campaigns?twice')]
    for (const name of ['etag', 'cache-control', 'content-security-policy', 'content-type', 'xkey'])
      expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)])
    const tag = second.headers.get('etag') ?? ''
    const again = await ask('/campaigns?twice', {
      'If-None-Match': tag,
      'Cache-Control': 'no-cache',
    })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  })

  it('has no body for HEAD', async () => {
    const answer = await fetch(new URL('/campaigns?twice', ORIGIN), { method: 'HEAD' })
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 0])
  })
})

describe('a public page', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuses %s', async (method) => {
    const answer = await fetch(new URL(PATHS.news, ORIGIN), { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('does not serve its data as JSON', async () => {
    const html = await (await ask(PATHS.news)).text()
    expect(html).not.toContain('__NEXT_DATA__')
    const answer = await ask('/_next/data/any/news.json', { 'x-nextjs-data': '1' })
    expect(answer.status).toBe(404)
  })
})
