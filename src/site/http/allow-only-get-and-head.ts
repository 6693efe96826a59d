import type { IncomingMessage, ServerResponse } from 'node:http'

const METHODS = ['GET', 'HEAD']

/**
 * Public pages accept only GET and HEAD: returns true if the request was refused. Next would render
 * the page for a POST, and return a page's data as JSON for scripts we do not have.
 */
export function allowOnlyGetAndHead({
  req,
  res,
}: {
  req: IncomingMessage
  res: ServerResponse
}): boolean {
  if (!METHODS.includes(req.method ?? '')) {
    res.writeHead(405, { Allow: METHODS.join(', '), 'Content-Type': 'text/plain; charset=utf-8' })
    res.end('A page can be read, and nothing else.\n')
    return true
  }
  if (req.headers['x-nextjs-data'] === undefined) return false
  res.writeHead(404, { 'Cache-Control': 'no-store' }).end()
  return true
}
