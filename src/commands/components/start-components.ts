import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { answerFor } from './answer'
import { readComponents } from './read-components'
import { bundleSiteStyle } from './site-style'

const HOST = '127.0.0.1'

/** The only response that may be cached: fonts do not change while a component is edited. */
const FONT = 'font/woff2'

/** As strict as the site's own policy, so that examples cannot use more than pages; plus frames. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; frame-src 'self'"

/** Serves the example pages on loopback. Port 0 selects a free port. */
export async function startComponents(
  port: number,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const [components, siteStyle] = await Promise.all([readComponents(), bundleSiteStyle()])
  const server = createServer((request, response) => void answer(request, response))
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const address = new URL(request.url ?? '/', `http://${HOST}`)
      const found = await answerFor({ components, siteStyle }, address)
      response.writeHead(found ? 200 : 404, {
        'Content-Type': found?.type ?? 'text/plain; charset=utf-8',
        'Content-Security-Policy': POLICY,
        'Cache-Control': found?.type === FONT ? 'max-age=3600' : 'no-store',
      })
      response.end(found?.content ?? 'There is nothing at this address.\n')
    } catch (error) {
      console.error(error)
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end(error instanceof Error ? `${error.message}\n` : 'The example failed.\n')
    }
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, resolve)
  })
  const { port: taken } = server.address() as AddressInfo // it listens on a port, not a pipe
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://${HOST}:${taken}`, close }
}
