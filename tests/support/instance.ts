// An instance of the hub without its pages, started by instance-process.ts, which requests releases
// over HTTP. It caches them as the site does.
import { createServer } from 'node:http'

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { pollChanges } = await import('@/cms/instances/poll-changes')
const { readContent } = await import('@/cms/read/read-content')
const { cachedRead } = await import('@/cms/read-cache/read-cache')
const { startScheduler } = await import('@/cms/scheduler/start-scheduler')

const payload = await getPayload({ config })
await pollChanges(payload)
if (process.argv.includes('--scheduler')) startScheduler(payload)

let reads = 0
const server = createServer((request, response) => {
  const slug = String(request.url).slice(1)
  const read = () => {
    reads += 1
    return readContent({ kind: 'news-releases', slug })
  }
  cachedRead(`release ${slug}`, read).then(
    (release) => response.end(JSON.stringify({ headline: release?.title ?? null, reads })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.send?.({ port: address.port })
})
