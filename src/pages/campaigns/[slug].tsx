import { readContent } from '@/cms/read/read-content'
import { PATHS } from '@/domain/paths'
import { CampaignArticle } from '@/site/articles/campaign-article/campaign-article'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { loadCampaignPage } from '@/site/loaders/campaign-page'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { campaignFeeds } from '@/site/metadata/feed-links'
import { JsonLd } from '@/site/metadata/json-ld'
import { PageHead } from '@/site/metadata/page-head'
import { breadcrumbList } from '@/site/metadata/schema-org'
import { type CampaignPageView } from '@/site/views/campaign-page-view'

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

export const getServerSideProps = publicPage<CampaignPageView>(async ({ params, now }) => {
  const stored = await readContent({ kind: 'campaigns', slug: String(params.slug) })
  return stored && loadCampaignPage(stored, now)
})
