import { listCampaignEvents, listRelatedReleases } from '@/cms/read/list-related'
import { readContent } from '@/cms/read/read-content'
import { readSettings } from '@/cms/read/read-settings'
import { PATHS } from '@/domain/paths'
import { CampaignArticle } from '@/site/components/campaign-article/campaign-article'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { campaignFeeds } from '@/site/metadata/feed-links'
import { JsonLd } from '@/site/metadata/json-ld'
import { PageHead } from '@/site/metadata/page-head'
import { breadcrumbList } from '@/site/metadata/schema-org'
import { type CampaignPageView, notFeatured } from '@/site/views/campaign-page-view'
import { toCampaignView } from '@/site/views/campaign-view'
import { toEventCardView } from '@/site/views/event-card-view'
import { toReleaseCardView } from '@/site/views/release-card-view'

const CRUMBS = [{ href: PATHS.campaigns, text: 'Campaigns' }]

export default function Campaign({ site, view }: PublicPageProps<CampaignPageView>) {
  const { campaign } = view
  return (
    <SiteLayout site={site} breadcrumb={CRUMBS} current={campaign.name} isBeforeLead>
      <PageHead
        site={site}
        title={campaign.seo.title}
        description={campaign.seo.description}
        image={campaign.image}
        feeds={campaignFeeds(campaign.name, campaign.slug)}
        isUnlisted={campaign.withdrawal !== null}
      />
      <JsonLd data={[breadcrumbList(CRUMBS, site)]} />
      <CampaignArticle view={view} />
    </SiteLayout>
  )
}

const MOST = 5
const MOST_FEATURED = 6

export const getServerSideProps = publicPage<CampaignPageView>(async ({ params, now }) => {
  const stored = await readContent({ kind: 'campaigns', slug: String(params.slug) })
  if (!stored) return null
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
})
