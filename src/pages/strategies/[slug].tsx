import { listRelatedCampaigns, listRelatedReleases, readSuccessor } from '@/cms/read/list-related'
import { readContent } from '@/cms/read/read-content'
import { readSettings } from '@/cms/read/read-settings'
import { PATHS } from '@/domain/paths'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { StrategyArticle } from '@/site/components/strategy-article/strategy-article'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { JsonLd } from '@/site/metadata/json-ld'
import { PageHead } from '@/site/metadata/page-head'
import { breadcrumbList } from '@/site/metadata/schema-org'
import { toReleaseCardView } from '@/site/views/release-card-view'
import { linksOf, toCampaignViews } from '@/site/views/related-view'
import type { StrategyPageView } from '@/site/views/strategy-page-view'
import { strategyLink, toStrategyView } from '@/site/views/strategy-view'

const CRUMBS = [{ href: PATHS.strategies, text: 'Strategies' }]

export default function Strategy({ site, view }: PublicPageProps<StrategyPageView>) {
  const { strategy } = view
  return (
    <SiteLayout site={site} breadcrumb={CRUMBS} current={strategy.name}>
      <PageHead
        site={site}
        title={strategy.seo.title}
        description={strategy.seo.description}
        isUnlisted={strategy.withdrawal !== null}
      />
      <JsonLd data={[breadcrumbList(CRUMBS, site)]} />
      <StrategyArticle view={view} />
    </SiteLayout>
  )
}

const MOST = 5

export const getServerSideProps = publicPage<StrategyPageView>(async ({ params, now }) => {
  const stored = await readContent({ kind: 'strategies', slug: String(params.slug) })
  if (!stored) return null
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
})
