import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { PageHead } from '@/site/metadata/page-head'
import type { ErrorPageView } from '@/site/views/error-page-view'
import type { SiteFrame } from '@/site/views/site-frame'
import { ErrorMessage } from '@/site/components/error-message/error-message'

/** The error page for an address without a page (404), or whose page has gone (410). */
export function ErrorPage({ site, errorPage }: { site: SiteFrame; errorPage: ErrorPageView }) {
  return (
    <SiteLayout site={site}>
      <PageHead site={site} title={errorPage.title} description={errorPage.text} isUnlisted />
      <ErrorMessage errorPage={errorPage} />
    </SiteLayout>
  )
}
