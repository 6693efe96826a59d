import type { Instant } from '@/domain/dates'
import { listRelatedReleases } from '@/cms/read/list-related'
import { readSettings } from '@/cms/read/read-settings'
import type { EventPageView } from '@/site/views/event-page-view'
import { toEventView } from '@/site/views/event-view'
import { toReleaseLinks } from '@/site/views/related-view'
import type { PageAnswer } from '@/site/http/public-page'
import type { Event as Stored } from '@/cms/generated/payload-types'

const MOST = 5

/** Loads a stored event's page: a public one, or a draft for its preview. */
export async function loadEventPage(
  stored: Stored,
  now: Instant,
): Promise<PageAnswer<EventPageView>> {
  const [settings, news] = await Promise.all([
    readSettings(),
    listRelatedReleases({ about: { event: stored.id }, now, perPage: MOST }),
  ])
  return {
    view: {
      event: toEventView(stored, { settings, now }),
      releases: toReleaseLinks(news.docs),
    },
    keys: ['news-releases', `events:${stored.slug}`],
  }
}
