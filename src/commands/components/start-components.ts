import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { answerFor } from './answer'
import { readComponents } from './read-components'
import { bundleSiteStyle } from './site-style'

const HOST = '127.0.0.1'

/** The one file that does not change while somebody works on a component. */
const FONT = 'font/woff2'

/** As strict as the site's own, so that an example cannot show what a page could not; frames are ours. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; frame-src 'self'"

/** Serves the pages of examples on this machine only. Port 0 takes any that is free. */
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
        'Cache-Control': answer?.type === FONT ? 'max-age=3600' : 'no-store',
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
  const { port: taken } = server.address() as AddressInfo // it listens on a port, not on a pipe
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://${HOST}:${taken}`, close }
}
