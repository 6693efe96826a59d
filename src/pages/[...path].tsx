import { readPageByPath } from '@/cms/read/read-page-by-path'
import { PageArticle } from '@/site/articles/page-article/page-article'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { loadCorporatePage } from '@/site/loaders/corporate-page'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import type { PageView } from '@/site/views/page-view'

/** The catch-all route: a corporate page, a redirect, or 404. */
export default function CorporatePage({ site, view }: PublicPageProps<PageView>) {
  return (
    <SiteLayout site={site} breadcrumb={view.crumbs} current={view.title}>
      <PageHead
        site={site}
        title={view.seo.title}
        description={view.seo.description}
        isUnlisted={view.withdrawal !== null}
      />
      <PageArticle view={view} />
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<PageView>(async ({ path, now }) => {
  const stored = await readPageByPath({ path })
  return stored && loadCorporatePage(stored, now)
})
