import type { Instant } from '@/domain/dates'
import { listCampaignEvents, listRelatedReleases } from '@/cms/read/list-related'
import { readSettings } from '@/cms/read/read-settings'
import { type CampaignPageView, notFeatured } from '@/site/views/campaign-page-view'
import { toCampaignView } from '@/site/views/campaign-view'
import { toEventCardView } from '@/site/views/event-card-view'
import { toReleaseCardView } from '@/site/views/release-card-view'
import type { PageAnswer } from '@/site/http/public-page'
import type { Campaign as Stored } from '@/cms/generated/payload-types'

const MOST = 5
const MOST_FEATURED = 6

/** Loads a stored campaign's page: a public one, or a draft for its preview. */
export async function loadCampaignPage(
  stored: Stored,
  now: Instant,
): Promise<PageAnswer<CampaignPageView>> {
  const [settings, news, events] = await Promise.all([
    readSettings(),
    listRelatedReleases({ about: { campaign: stored.id }, now, perPage: MOST + MOST_FEATURED }),
    listCampaignEvents({ campaign: stored.id, now }),
  ])
  const campaign = toCampaignView(stored, { settings, now })
  const releases = news.docs.map(toReleaseCardView)
  return {
    view: {
      campaign,
      releases: notFeatured(releases, campaign.featured).slice(0, MOST),
      events: events.upcoming.map(toEventCardView),
    },
    keys: ['news-releases', 'events', `campaigns:${campaign.slug}`],
  }
}
