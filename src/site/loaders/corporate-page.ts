import type { Page as Stored } from '@/cms/generated/payload-types'
import { listPagesAbove } from '@/cms/read/list-pages-above'
import { readSettings } from '@/cms/read/read-settings'
import type { Instant } from '@/domain/dates'
import type { PageAnswer } from '@/site/http/public-page'
import { type PageView, toPageView } from '@/site/views/page-view'

/** Loads a stored corporate page: a public one, or a draft for its preview. */
export async function loadCorporatePage(
  stored: Stored,
  now: Instant,
): Promise<PageAnswer<PageView>> {
  const [settings, above] = await Promise.all([readSettings(), listPagesAbove(stored)])
  return {
    view: toPageView(stored, { settings, above, now }),
    keys: ['pages', `pages:${stored.slug}`],
  }
}
