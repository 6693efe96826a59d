import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { clientAddress, headersFrom, stampClientAddresses } from './client-address'

/** Replies with what a route would see: the headers as Next passes them on. */
function answering(): Server {
  return createServer((request, response) => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    const seen = { address: clientAddress({ headers }), forwarded: headers.get('x-forwarded-for') }
    response.end(JSON.stringify(seen))
  })
}

const listening = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

const ask = (port: number, from: string, headers: Record<string, string>) =>
  new Promise<{ address: string | null; forwarded: string | null }>((resolve, reject) => {
    const options = { port, host: '127.0.0.1', localAddress: from, headers, agent: false }
    get(options, (response) => {
      let text = ''
      response.on('data', (part) => (text += part))
      response.on('end', () => resolve(JSON.parse(text)))
    }).on('error', reject)
  })

describe('the address of a caller', () => {
  const server = answering()
  let port: number
  beforeAll(async () => {
    port = await listening(server)
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const written = { 'x-forwarded-for': '203.0.113.9', 'x-client-address': 'guess 203.0.113.9' }

  it('is null until the server stamps requests', async () => {
    expect((await ask(port, '127.0.0.1', written)).address).toBeNull()
  })

  it('is the connection’s, whatever the caller wrote', async () => {
    stampClientAddresses(['127.0.0.7'])
    const seen = { address: '127.0.0.1', forwarded: '127.0.0.1' }
    expect(await ask(port, '127.0.0.1', written)).toEqual(seen)
    expect(await ask(port, '127.0.0.1', {})).toEqual(seen)
  })

  it('is the one that a trusted proxy saw, and not what the caller told that proxy', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' }
    expect((await ask(port, '127.0.0.7', headers)).address).toBe('203.0.113.9')
    expect((await ask(port, '127.0.0.7', {})).address).toBe('127.0.0.7')
  })

  it('is kept for a request that is taken up again', () => {
    expect(clientAddress({ headers: headersFrom('203.0.113.9') })).toBe('203.0.113.9')
    expect(clientAddress({ headers: headersFrom(null) })).toBeNull()
    expect(clientAddress({})).toBeNull()
  })
})
