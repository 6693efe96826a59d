import { listStrategies } from '@/cms/read/list-by-kind'
import { PageTitle } from '@/site/components/article-head/page-title'
import { EntryList } from '@/site/components/entry-list/entry-list'
import { Section } from '@/site/components/section/section'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import { type StrategyGroup, toStrategyGroups } from '@/site/views/strategy-groups-view'

const SUMMARY = 'What the council plans, for how long, and where each plan stands.'

export default function Strategies({ site, view }: PublicPageProps<readonly StrategyGroup[]>) {
  return (
    <SiteLayout site={site} current="Strategies">
      <PageHead site={site} title="Strategies" description={SUMMARY} />
      <div className="container">
        <PageTitle title="Strategies" standfirst={SUMMARY} />
        {view.map(({ id, title, entries }) => (
          <Section key={id} id={id} title={title} look="inside">
            <EntryList entries={entries} />
          </Section>
        ))}
      </div>
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<readonly StrategyGroup[]>(async () => ({
  view: toStrategyGroups(await listStrategies()),
  keys: ['strategies'],
}))
