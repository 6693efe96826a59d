import { describe, expect, it } from '@jest/globals'

import { cacheableResponse } from './cacheable-response'

const ask = (body: string, headers: Record<string, string> = {}) =>
  cacheableResponse({
    request: new Request('http://localhost/file.txt', { headers }),
    body,
    type: 'text/plain; charset=utf-8',
  })

describe('an answer for machines', () => {
  it('may be read from any origin, kept, and asked about each time', () => {
    const { headers } = ask('one')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('costs nothing while the content is the same', () => {
    const etag = ask('two').headers.get('etag') ?? ''
    const modified = ask('two').headers.get('last-modified') ?? ''
    expect(ask('two', { 'If-None-Match': etag }).status).toBe(304)
    expect(ask('two', { 'If-None-Match': `W/"x", W/${etag}` }).status).toBe(304)
    expect(ask('two', { 'If-None-Match': '*' }).status).toBe(304)
    expect(ask('two', { 'If-Modified-Since': modified }).status).toBe(304)
  })

  it('is whole when the tag is another one, whatever the date', () => {
    const modified = ask('three').headers.get('last-modified') ?? ''
    const headers = { 'If-None-Match': '"other"', 'If-Modified-Since': modified }
    expect(ask('three', headers).status).toBe(200)
  })

  it('is whole when it changed twice within a second', () => {
    const modified = ask('four').headers.get('last-modified') ?? ''
    expect(ask('five', { 'If-Modified-Since': modified }).status).toBe(200)
  })

  it('is whole when the date makes no sense', () => {
    expect(ask('six', { 'If-Modified-Since': 'yesterday' }).status).toBe(200)
  })
})
