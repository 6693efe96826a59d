import { readContent } from '@/cms/read/read-content'
import { PATHS } from '@/domain/paths'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { StrategyArticle } from '@/site/articles/strategy-article/strategy-article'
import { loadStrategyPage } from '@/site/loaders/strategy-page'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { JsonLd } from '@/site/metadata/json-ld'
import { PageHead } from '@/site/metadata/page-head'
import { breadcrumbList } from '@/site/metadata/schema-org'
import type { StrategyPageView } from '@/site/views/strategy-page-view'

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

export const getServerSideProps = publicPage<StrategyPageView>(async ({ params, now }) => {
  const stored = await readContent({ kind: 'strategies', slug: String(params.slug) })
  return stored && loadStrategyPage(stored, now)
})
