import { listCampaigns } from '@/cms/read/list-by-kind'
import { PageTitle } from '@/site/components/article-head/page-title'
import { CampaignList } from '@/site/components/campaign-card/campaign-list'
import { Section } from '@/site/components/section/section'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import { type CampaignCardView, toCampaignCardView } from '@/site/views/campaign-card-view'

type CampaignsView = {
  readonly running: readonly CampaignCardView[]
  readonly ended: readonly CampaignCardView[]
}

const SUMMARY = 'What the council is asking people to join, and what came of it.'

export default function Campaigns({ site, view }: PublicPageProps<CampaignsView>) {
  return (
    <SiteLayout site={site} current="Campaigns">
      <PageHead site={site} title="Campaigns" description={SUMMARY} />
      <div className="container">
        <PageTitle title="Campaigns" standfirst={SUMMARY} />
        {view.running.length > 0 && (
          <Section id="running" title="Running now" look="inside">
            <CampaignList campaigns={view.running} />
          </Section>
        )}
        {view.ended.length > 0 && (
          <Section id="ended" title="Ended" look="inside">
            <CampaignList campaigns={view.ended} />
          </Section>
        )}
      </div>
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<CampaignsView>(async ({ now }) => {
  const { running, ended } = await listCampaigns({ now })
  return {
    view: { running: running.map(toCampaignCardView), ended: ended.map(toCampaignCardView) },
    keys: ['campaigns'],
  }
})
