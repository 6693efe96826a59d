import { readSettings } from '@/cms/read/read-settings'
import { cacheableResponse } from '@/site/http/cacheable-response'
import { withResponseCache } from '@/site/http/with-response-cache'
import { themeCss } from '@/site/styles/theme-css'

/** `/theme.css`: the council's own colours, from settings. */
export const GET = withResponseCache(async (request: Request) => {
  const body = themeCss(await readSettings())
  return cacheableResponse({ request, body, type: 'text/css; charset=utf-8' })
})
