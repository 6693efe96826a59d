import { readPageByPath } from '@/cms/read/read-page-by-path'
import { readSettings } from '@/cms/read/read-settings'
import { PageArticle } from '@/site/components/page-article/page-article'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import { type PageView, toPageView } from '@/site/views/page-view'

/** Any address that no other page answers: a corporate page, a redirect, or nothing. */
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
  const page = await readPageByPath({ path })
  if (!page) return null
  const settings = await readSettings()
  return { view: toPageView(page, { settings, now }), keys: ['pages', `pages:${page.slug}`] }
})
