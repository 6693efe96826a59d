import type { FoundDocuments } from '@/cms/published/find-public'
import { listReleases } from '@/cms/read/list-releases'
import { listSummaries } from '@/cms/read/list-summaries'
import { env } from '@/env'
import { newsFiltersOf } from '@/site/http/query'
import { cacheableResponse } from '@/site/http/cacheable-response'
import { problem } from '@/site/http/problem'

import { type ApiKind, apiHref } from './api-kinds'
import { type ApiSource, toApiSummary } from './api-summary'

export const JSON_TYPE = 'application/json; charset=utf-8'

/**
 * `GET /api/v1/KIND?page=1&perPage=20`: newest publication first. News releases also accept the
 * filters of the news page. 400 for an invalid parameter, naming it.
 */
export async function answerList(args: { request: Request; kind: ApiKind }): Promise<Response> {
  const { request, kind } = args
  const paging = readPaging(request)
  if ('wrong' in paging) return wrong(paging.wrong, 'page is from 1; perPage from 1 to 100.')
  const found = await find({ request, kind, paging })
  if (found.unknown.length > 0) return wrong(found.unknown, 'A filter names nothing that exists.')
  const { docs, total } = found
  const origin = env.SERVER_URL
  const body = {
    kind,
    total,
    ...paging,
    pages: total === 0 ? 0 : found.pages,
    next: paging.page < found.pages ? pageHref({ request, kind, page: paging.page + 1 }) : null,
    items: docs.map((doc) => toApiSummary({ kind, doc, origin })),
  }
  return cacheableResponse({ request, body: JSON.stringify(body, null, 2), type: JSON_TYPE })
}

const wrong = (parameters: readonly string[], detail: string): Response =>
  problem({ status: 400, detail, parameters })

type FindArgs = { request: Request; kind: ApiKind; paging: Paging }

async function find(
  args: FindArgs,
): Promise<FoundDocuments<ApiSource> & { readonly unknown: readonly string[] }> {
  const { request, kind, paging } = args
  if (kind !== 'news-releases')
    return { ...(await listSummaries({ kind, ...paging })), unknown: [] }
  return listReleases({
    filters: newsFiltersOf(request),
    ...paging,
    now: new Date().toISOString(),
  })
}

/** The requested address with another page number. */
function pageHref({ request, kind, page }: { request: Request; kind: ApiKind; page: number }) {
  const query = new URL(request.url).searchParams
  query.set('page', String(page))
  return `${apiHref.list(env.SERVER_URL, kind)}?${query}`
}

const MOST_PER_PAGE = 100
const PER_PAGE = 20
const LAST_PAGE = 100_000

type Paging = { readonly page: number; readonly perPage: number }

/** The requested page, from 1, and its size, up to 100; or the names of the invalid parameters. */
function readPaging({ url }: Request): Paging | { readonly wrong: readonly string[] } {
  const { searchParams } = new URL(url)
  const page = wholeNumber(searchParams.get('page') ?? '1', LAST_PAGE)
  const perPage = wholeNumber(searchParams.get('perPage') ?? String(PER_PAGE), MOST_PER_PAGE)
  if (page && perPage) return { page, perPage }
  return { wrong: [...(page ? [] : ['page']), ...(perPage ? [] : ['perPage'])] }
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : null
}
