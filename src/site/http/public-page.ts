import type { GetServerSideProps, GetServerSidePropsContext } from 'next'
import type { ParsedUrlQuery } from 'node:querystring'
import type { ServerResponse } from 'node:http'

import { listAlertBanners } from '@/cms/read/list-alert-banners'
import { listPlaces } from '@/cms/read/list-places'
import { orUnavailable } from '@/cms/read/or-unavailable'
import { readRedirect } from '@/cms/read/read-redirect'
import { readSettings } from '@/cms/read/read-settings'
import type { Instant } from '@/domain/dates'
import { env } from '@/env'
import { type ErrorPageView, toGone, toMissing } from '@/site/views/error-page-view'
import { type SiteFrame, toSiteFrame } from '@/site/views/site-frame'

import { UNAVAILABLE } from './service-unavailable'
import { sendCachedPage, cachePageOnSend } from './page-response-cache'
import { allowOnlyGetAndHead } from './allow-only-get-and-head'

/** The request passed to a page's loader. `now` is read once, so that all rules agree. */
export type PageRequest = {
  /** The address without its query: `/news/new-family-hub`. */
  readonly path: string
  readonly params: ParsedUrlQuery
  readonly query: ParsedUrlQuery
  readonly now: string
}

/**
 * A loader's result: a view, an address to redirect to (301), an error page, or null for "nothing
 * here", which becomes a redirect, a 410 or a 404.
 */
export type PageAnswer<View> =
  | {
      readonly view: View
      /** Surrogate keys in addition to `site`, which every page has. */
      readonly keys?: readonly string[]
      readonly status?: 200 | 404
      /** It shows a draft: the response must not be stored. */
      readonly isPreview?: true
    }
  | { readonly movedTo: string }
  | { readonly errorPage: ErrorPageView }
  | null

/** The props of a page component. */
export type PublicPageProps<View> = { readonly site: SiteFrame; readonly view: View }

/** The props in `_app.tsx`: a page's props, or an error page or database failure in their place. */
export type LoadedProps<View = unknown> =
  | PublicPageProps<View>
  | { readonly site: SiteFrame; readonly errorPage: ErrorPageView }
  | { readonly isUnavailable: true }

/**
 * Wraps the loader of a public page: site frame, status, redirects, cache headers, surrogate keys.
 * Recently requested pages are served from memory, unless the reader is previewing a draft; while
 * the database is unavailable, all others get a 503.
 */
export function publicPage<View>(
  load: (request: PageRequest) => Promise<PageAnswer<View>>,
): GetServerSideProps<LoadedProps<View>> {
  return async (context) => {
    if (allowOnlyGetAndHead(context) || sendCachedPage(context)) return SENT
    cachePageOnSend(context)
    const loaded = await orUnavailable(() => loadAll(toPageRequest(context), load))
    if (!loaded) return answerUnavailable(context)
    const { site, answer } = loaded
    const keys = 'keys' in answer ? answer.keys : []
    const isPreview =
      context.draftMode === true || ('isPreview' in answer && answer.isPreview === true)
    setPageHeaders(context.res, { keys, isPreview })
    if ('movedTo' in answer) {
      return { redirect: { destination: answer.movedTo, statusCode: 301 } }
    }
    if ('errorPage' in answer) {
      context.res.statusCode = answer.errorPage.status
      return { props: asJson({ site, errorPage: answer.errorPage }) }
    }
    context.res.statusCode = answer.status ?? 200
    return { props: asJson({ site, view: answer.view }) }
  }
}

/** Must not touch the response: it may finish after the reader has already been sent a 503. */
async function loadAll<View>(
  request: PageRequest,
  load: (request: PageRequest) => Promise<PageAnswer<View>>,
) {
  const [site, found] = await Promise.all([loadSiteFrame(request), load(request)])
  return { site, answer: found ?? (await answerMissing(site)) }
}

function answerUnavailable({ res }: GetServerSidePropsContext) {
  res.statusCode = 503
  for (const [name, value] of Object.entries(UNAVAILABLE)) res.setHeader(name, value)
  return { props: { isUnavailable: true as const } }
}

/** Next renders nothing once the response has been sent. */
const SENT = { props: {} as never }

const toPageRequest = (context: GetServerSidePropsContext): PageRequest => ({
  path: context.resolvedUrl.split('?')[0] ?? '/',
  params: context.params ?? {},
  query: context.query,
  now: new Date().toISOString(),
})

/** Next refuses `undefined` in props; a view may omit a field by setting it to undefined. */
const asJson = <Props>(props: Props): Props => JSON.parse(JSON.stringify(props)) as Props // same shape, without undefined

/** The response for an address without a page: a redirect (301), gone (410), or not found (404). */
async function answerMissing(
  site: SiteFrame,
): Promise<{ movedTo: string } | { errorPage: ErrorPageView }> {
  const redirection = await readRedirect({ path: site.path })
  if (!redirection) return { errorPage: toMissing(site) }
  if ('to' in redirection) return { movedTo: redirection.to }
  return { errorPage: toGone(site, redirection) }
}

/** The frame around the page at this path at this moment. */
async function loadSiteFrame({ path, now }: { path: string; now: Instant }): Promise<SiteFrame> {
  const [settings, places, banners] = await Promise.all([
    readSettings(),
    listPlaces(),
    listAlertBanners({ now }),
  ])
  const towns = places.filter(({ kind }) => kind === 'town')
  return toSiteFrame({ settings, towns, banners, origin: env.SERVER_URL, path, now })
}

type PageHeaders = { keys?: readonly string[]; isPreview: boolean }

/**
 * Caches store a page and revalidate it on each request (Next adds the ETag), so that a publication
 * shows immediately; `xkey` lets a cache in front purge by key. A preview is never stored.
 */
function setPageHeaders(res: ServerResponse, { keys = [], isPreview }: PageHeaders): void {
  res.setHeader(
    'Cache-Control',
    isPreview ? 'private, no-store' : 'public, max-age=0, must-revalidate',
  )
  if (isPreview) res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  else res.setHeader('xkey', ['site', ...new Set(keys)].join(' '))
}
