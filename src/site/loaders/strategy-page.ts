import type { Instant } from '@/domain/dates'
import { listRelatedCampaigns, listRelatedReleases, readSuccessor } from '@/cms/read/list-related'
import { readSettings } from '@/cms/read/read-settings'
import { toReleaseCardView } from '@/site/views/release-card-view'
import { linksOf, toCampaignViews } from '@/site/views/related-view'
import type { StrategyPageView } from '@/site/views/strategy-page-view'
import { strategyLink, toStrategyView } from '@/site/views/strategy-view'
import type { PageAnswer } from '@/site/http/public-page'
import type { Strategy as Stored } from '@/cms/generated/payload-types'

const MOST = 5

/** Loads a stored strategy's page: a public one, or a draft for its preview. */
export async function loadStrategyPage(
  stored: Stored,
  now: Instant,
): Promise<PageAnswer<StrategyPageView>> {
  const about = { strategy: stored.id }
  const [settings, news, campaigns, successor] = await Promise.all([
    readSettings(),
    listRelatedReleases({ about, now, perPage: MOST }),
    listRelatedCampaigns(about),
    readSuccessor(about),
  ])
  const replacedBy = successor ? [strategyLink(successor)] : []
  return {
    view: {
      strategy: toStrategyView(stored, { settings, replacedBy, now }),
      releases: news.docs.map(toReleaseCardView),
      campaigns: linksOf(toCampaignViews(campaigns)),
    },
    keys: ['news-releases', 'campaigns', `strategies:${stored.slug}`],
  }
}
