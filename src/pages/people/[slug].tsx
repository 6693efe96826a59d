import { readContent } from '@/cms/read/read-content'
import { PersonArticle } from '@/site/articles/person-article/person-article'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { loadPersonPage } from '@/site/loaders/person-page'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import type { PersonPageView } from '@/site/views/person-page-view'

export default function Person({ site, view }: PublicPageProps<PersonPageView>) {
  const { person } = view
  return (
    <SiteLayout site={site} breadcrumb={[]} current={person.name}>
      <PageHead
        site={site}
        title={person.seo.title}
        description={person.seo.description}
        type="profile"
        isUnlisted={person.withdrawal !== null}
      />
      <PersonArticle view={view} pressOffice={site.pressOffice} />
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<PersonPageView>(async ({ params, now }) => {
  const stored = await readContent({ kind: 'people', slug: String(params.slug) })
  return stored && loadPersonPage(stored, now)
})
