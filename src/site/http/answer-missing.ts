import { readRedirect } from '@/cms/read/read-redirect'
import { type ErrorPageView, toGone, toMissing } from '@/site/views/error-page-view'
import type { SiteFrame } from '@/site/views/site-frame'

/** The response for an address without a page: a redirect (301), gone (410), or not found (404). */
export async function answerMissing(
  site: SiteFrame,
): Promise<{ movedTo: string } | { errorPage: ErrorPageView }> {
  const redirection = await readRedirect({ path: site.path })
  if (!redirection) return { errorPage: toMissing(site) }
  if ('to' in redirection) return { movedTo: redirection.to }
  return { errorPage: toGone(site, redirection) }
}
