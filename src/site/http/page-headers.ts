import type { ServerResponse } from 'node:http'

type PageHeaders = { keys?: readonly string[]; isPreview: boolean }

/**
 * A page is kept by caches and asked about each time (Next adds the ETag), so a publish shows at
 * once; `xkey` is what a cache in front can purge by. A preview is kept by nobody.
 */
export function setPageHeaders(res: ServerResponse, { keys = [], isPreview }: PageHeaders): void {
  res.setHeader(
    'Cache-Control',
    isPreview ? 'private, no-store' : 'public, max-age=0, must-revalidate',
  )
  if (isPreview) res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  else res.setHeader('xkey', ['site', ...new Set(keys)].join(' '))
}
