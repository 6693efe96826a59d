import { readContent } from '@/cms/read/read-content'
import { PATHS } from '@/domain/paths'
import { VacancyArticle } from '@/site/articles/recruitment/vacancy-article'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { loadVacancyPage } from '@/site/loaders/vacancy-page'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { JsonLd } from '@/site/metadata/json-ld'
import { PageHead } from '@/site/metadata/page-head'
import { jobPosting } from '@/site/metadata/schema-org'
import { type VacancyView } from '@/site/views/vacancy-view'

const CRUMBS = [{ href: PATHS.joinUs, text: 'Join us' }]

export default function Vacancy({ site, view }: PublicPageProps<VacancyView>) {
  const isOver = view.isClosed || view.withdrawal !== null
  const posting = isOver ? null : jobPosting(view.job, site)
  return (
    <SiteLayout site={site} breadcrumb={CRUMBS} current={view.title}>
      <PageHead
        site={site}
        title={view.seo.title}
        description={view.seo.description}
        isUnlisted={isOver}
      />
      {posting && <JsonLd data={[posting]} />}
      <VacancyArticle view={view} />
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<VacancyView>(async ({ params, now }) => {
  const stored = await readContent({ kind: 'vacancies', slug: String(params.slug) })
  return stored && loadVacancyPage(stored, now)
})
