import type { ServerResponse } from 'node:http'

type PageHeaders = { keys?: readonly string[]; isPreview: boolean }

/**
 * Caches store a page and revalidate it on each request (Next adds the ETag), so that a publication
 * shows immediately; `xkey` lets a cache in front purge by key. A preview is never stored.
 */
export function setPageHeaders(res: ServerResponse, { keys = [], isPreview }: PageHeaders): void {
  res.setHeader(
    'Cache-Control',
    isPreview ? 'private, no-store' : 'public, max-age=0, must-revalidate',
  )
  if (isPreview) res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  else res.setHeader('xkey', ['site', ...new Set(keys)].join(' '))
}
