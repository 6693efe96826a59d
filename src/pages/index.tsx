import { listCampaigns, listUpcomingEvents } from '@/cms/read/list-by-kind'
import { listReleases } from '@/cms/read/list-releases'
import { readSettings } from '@/cms/read/read-settings'
import { Home } from '@/site/components/home/home'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { newsFeeds } from '@/site/metadata/feed-links'
import { PageHead } from '@/site/metadata/page-head'
import { type HomeView, toHomeView } from '@/site/views/home-view'

export default function HomePage({ site, view }: PublicPageProps<HomeView>) {
  return (
    <SiteLayout site={site}>
      <PageHead
        site={site}
        title={site.serviceName}
        description={`The latest news, campaigns and events from ${site.councilName}.`}
        feeds={newsFeeds(`${site.councilName} news`)}
      />
      <Home view={view} pressOffice={site.pressOffice} />
    </SiteLayout>
  )
}

const NEWEST = 5
const COMING_UP = 3

export const getServerSideProps = publicPage<HomeView>(async ({ now }) => {
  const [settings, { docs }, events, { running }] = await Promise.all([
    readSettings(),
    listReleases({ now, perPage: NEWEST }),
    listUpcomingEvents({ now, limit: COMING_UP }),
    listCampaigns({ now }),
  ])
  return {
    view: toHomeView({ settings, releases: docs, events, running }),
    keys: ['news-releases', 'campaigns', 'events', 'strategies'],
  }
})
