import { listAccreditations, listStaffNetworks, listValues } from '@/cms/read/list-by-kind'
import { readPageByRole } from '@/cms/read/read-page-by-role'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { ValuesArticle } from '@/site/articles/values-article/values-article'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import { toValuesPageView, type ValuesPageView } from '@/site/views/values-page-view'

export default function OurValues({ site, view }: PublicPageProps<ValuesPageView>) {
  return (
    <SiteLayout site={site} current={view.title}>
      <PageHead site={site} title={view.title} description={view.summary} />
      <ValuesArticle view={view} />
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<ValuesPageView>(async ({ now }) => {
  const [page, values, networks, accreditations] = await Promise.all([
    readPageByRole({ role: 'our-values' }),
    listValues(),
    listStaffNetworks(),
    listAccreditations(),
  ])
  return {
    view: toValuesPageView({ page, values, networks, accreditations, now }),
    keys: ['values', 'staff-networks', 'accreditations', 'pages'],
  }
})
