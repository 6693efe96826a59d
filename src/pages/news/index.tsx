import { countReleases } from '@/cms/read/count-releases'
import { listContent } from '@/cms/read/list-content'
import { listPlaces } from '@/cms/read/list-places'
import { listReleases } from '@/cms/read/list-releases'
import { listTopics } from '@/cms/read/list-topics'
import { readSettings } from '@/cms/read/read-settings'
import { NewsList } from '@/site/components/news-list/news-list'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { toNewsFilters, toPageNumber } from '@/site/http/query'
import { newsFeeds } from '@/site/metadata/feed-links'
import { PageHead } from '@/site/metadata/page-head'
import { knownFilters } from '@/site/views/news-filter-fields'
import { isOutOfRange, type NewsListView, toNewsListView } from '@/site/views/news-list-view'

export default function News({ site, view }: PublicPageProps<NewsListView>) {
  return (
    <SiteLayout site={site} current="News">
      <PageHead
        site={site}
        title={view.title}
        description={`News from ${site.councilName}: press releases, stories, statements and updates.`}
        canonical={view.canonical}
        feeds={view.rss ? newsFeeds(view.title, view.filters) : []}
        isUnlisted={view.nothing !== null || view.words !== ''}
      />
      <NewsList view={view} />
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<NewsListView>(async ({ query, now }) => {
  const filters = toNewsFilters(query)
  const page = toPageNumber(query)
  const perPage = (await readSettings()).pageSize ?? undefined
  const found = await listReleases({ filters, page: page ?? 1, perPage, now })
  const [counts, topics, places, campaigns] = await Promise.all([
    countReleases({ filters: knownFilters(filters, found.unknown), now }),
    listTopics(),
    listPlaces(),
    listContent({ kind: 'campaigns', sort: 'title' }),
  ])
  const from = { topics, places, campaigns: campaigns.docs, counts }
  return {
    view: toNewsListView({ filters, page, found, from }),
    keys: ['news-releases'],
    status: isOutOfRange({ page, found }) ? 404 : 200,
  }
})
