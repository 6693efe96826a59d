import { listOpenVacancies } from '@/cms/read/list-by-kind'
import { readPageByRole } from '@/cms/read/read-page-by-role'
import { Recruitment } from '@/site/articles/recruitment/recruitment'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import { type RecruitmentView, toRecruitmentView } from '@/site/views/recruitment-view'

export default function JoinUs({ site, view }: PublicPageProps<RecruitmentView>) {
  return (
    <SiteLayout site={site} current={view.title}>
      <PageHead site={site} title={view.title} description={view.summary} />
      <Recruitment view={view} />
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<RecruitmentView>(async ({ now }) => {
  const [page, vacancies] = await Promise.all([
    readPageByRole({ role: 'join-us' }),
    listOpenVacancies({ now }),
  ])
  return { view: toRecruitmentView({ page, vacancies, now }), keys: ['pages', 'vacancies'] }
})
