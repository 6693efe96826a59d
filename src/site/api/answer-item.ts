import { readContent } from '@/cms/read/read-content'
import { readRedirect } from '@/cms/read/read-redirect'
import { readSettings } from '@/cms/read/read-settings'
import { UNPUBLISH_REASONS } from '@/domain/content-types'
import { pathTo } from '@/domain/paths'
import { env } from '@/env'
import { cacheableResponse } from '@/site/http/cacheable-response'
import { problem } from '@/site/http/problem'

import { JSON_TYPE } from './answer-list'
import { toApiItem } from './api-item'
import { type ApiKind, apiHref } from './api-kinds'

type ItemArgs = { request: Request; kind: ApiKind; slug: string }

/** `GET /api/v1/KIND/SLUG`. 301 if it has moved within its kind, 410 if it has gone, or 404. */
export async function answerItem({ request, kind, slug }: ItemArgs): Promise<Response> {
  const [doc, settings] = await Promise.all([readContent({ kind, slug }), readSettings()])
  if (!doc) return answerMissing({ kind, slug })
  const item = toApiItem({
    kind,
    doc,
    settings,
    now: new Date().toISOString(),
    origin: env.SERVER_URL,
  })
  return cacheableResponse({
    request,
    body: JSON.stringify(item, null, 2),
    type: JSON_TYPE,
    canonical: item.url ?? undefined,
  })
}

async function answerMissing({ kind, slug }: Omit<ItemArgs, 'request'>): Promise<Response> {
  const path = pathTo({ kind, slug })
  const redirection = path ? await readRedirect({ path }) : null
  if (redirection && 'gone' in redirection) {
    const reason = redirection.reason ? ` Reason: ${UNPUBLISH_REASONS[redirection.reason]}.` : ''
    return problem({ status: 410, detail: `It was unpublished.${reason}` })
  }
  const section = path?.slice(0, path.lastIndexOf('/') + 1) ?? ''
  const moved = redirection?.to.startsWith(section) ? redirection.to.slice(section.length) : ''
  if (!/^[a-z0-9-]+$/.test(moved)) {
    return problem({ status: 404, detail: `There is no public ${kind} with the slug ${slug}.` })
  }
  const location = apiHref.item(env.SERVER_URL, { kind, slug: moved })
  return new Response(null, { status: 301, headers: { Location: location } })
}
