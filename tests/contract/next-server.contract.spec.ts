import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import { describe, expect, it } from '@jest/globals'
import { withPayload } from '@payloadcms/next/withPayload'
import type { GetServerSidePropsContext } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import type * as Rendering from 'next/dist/server/render-result.js'
import { sendRenderResult } from 'next/dist/server/send-payload.js'

import { cachedResponse } from '@/site/http/response-cache'
import { cachePageOnSend } from '@/site/http/page-response-cache'
import { limitAcceptChToEditor } from '@/site/http/security-headers'

const require = createRequire(import.meta.url)
const NEXT = 'node_modules/next/dist'
const read = (file: string): string => readFileSync(file, 'utf8')

/** Next's response to `GET /news`, with the body that it sent. */
async function sent(html: string) {
  const req = new IncomingMessage(new Socket())
  req.method = 'GET'
  const res = new ServerResponse(req)
  res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  cachePageOnSend({ req, res, resolvedUrl: '/news' } as GetServerSidePropsContext) // only the properties that it reads
  const { default: RenderResult } = require('next/dist/server/render-result.js') as typeof Rendering
  const result = RenderResult.fromStatic(html, 'text/html; charset=utf-8')
  await sendRenderResult({
    req,
    res,
    result,
    generateEtags: true,
    poweredByHeader: false,
    cacheControl: undefined,
  })
  return cachedResponse('/news')
}

describe('a page of the Pages Router on its way out', () => {
  it('comes to `res.end` whole, as text, with its type and entity tag set by then', async () => {
    const kept = await sent('<!DOCTYPE html><p>News</p>')
    const [body] = [...(kept?.bodies.values() ?? [])]
    expect(new TextDecoder().decode(body)).toBe('<!DOCTYPE html><p>News</p>')
    expect(kept?.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      etag: expect.stringMatching(/^"[^"]+"$/),
    })
  })

  it('is sent by that function', () => {
    const handler = read(`${NEXT}/server/route-modules/pages/pages-handler.js`)
    expect(handler).toContain('_sendpayload.sendRenderResult)({')
  })

  it('is marked by this header where its data are asked for as JSON', () => {
    const resolving = read(`${NEXT}/server/lib/router-utils/resolve-routes.js`)
    expect(resolving).toContain("req.headers['x-nextjs-data'] = '1'")
  })
})

describe('a build', () => {
  it('runs in the phase that instrumentation looks for', () => {
    expect(PHASE_PRODUCTION_BUILD).toBe('phase-production-build')
    expect(read('src/instrumentation.ts')).toContain(`'${PHASE_PRODUCTION_BUILD}'`)
    expect(read(`${NEXT}/build/index.js`)).toContain('process.env.NEXT_PHASE = ')
  })
})

describe('a body on its way through the proxy', () => {
  it('is held up to a limit of this name, which may change its name', () => {
    expect(read('next.config.ts')).toContain('experimental: { proxyClientMaxBodySize:')
    expect(read(`${NEXT}/server/config-schema.js`)).toContain('proxyClientMaxBodySize')
  })
})

describe('what Payload’s installer writes', () => {
  it.each([
    ['layouts', ['handleServerFunctions', 'RootLayout']],
    ['views', ['generatePageMetadata', 'NotFoundPage', 'RootPage']],
    ['routes', ['REST_DELETE', 'REST_GET', 'REST_PATCH', 'REST_POST', 'REST_PUT']],
  ])('finds its names in %s', (entry, names) => {
    const exported = read(`node_modules/@payloadcms/next/dist/exports/${entry}.js`)
    for (const name of names) expect(exported).toMatch(new RegExp(`\\b${name}\\b`))
  })
})

describe('the configuration that Payload makes of ours', () => {
  it('asks every address for the reader’s colours, in a rule with this header', async () => {
    const rules = (await withPayload({ poweredByHeader: false }).headers?.()) ?? []
    expect(rules).toEqual([
      { source: '/:path*', headers: expect.arrayContaining([expect.objectContaining(ACCEPT)]) },
    ])
    expect(limitAcceptChToEditor(rules).map(({ source }) => source)).toEqual(['/admin/:path*'])
  })
})

const ACCEPT = { key: 'Accept-CH' }
