import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { PageHead } from '@/site/metadata/page-head'
import type { DeadEndView } from '@/site/views/dead-end-view'
import type { SiteFrame } from '@/site/views/site-frame'
import { DeadEnd } from '@/site/components/error-message/error-message'

/** A whole page for an address that has none (404), or has none any more (410). */
export function DeadEndPage({ site, deadEnd }: { site: SiteFrame; deadEnd: DeadEndView }) {
  return (
    <SiteLayout site={site}>
      <PageHead site={site} title={deadEnd.title} description={deadEnd.text} isUnlisted />
      <DeadEnd deadEnd={deadEnd} />
    </SiteLayout>
  )
}
