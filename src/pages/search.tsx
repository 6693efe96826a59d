import { searchContent } from '@/cms/read/search-content'
import { type ContentKind, isContentKind } from '@/domain/content-types'
import { SearchPage } from '@/site/components/search-page/search-page'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { type Query, queryValue, toPageNumber } from '@/site/http/query'
import { PageHead } from '@/site/metadata/page-head'
import {
  isPastEnd,
  type SearchRequest,
  type SearchView,
  toSearchView,
} from '@/site/views/search-view'

export default function Search({ site, view }: PublicPageProps<SearchView>) {
  const title = view.words ? `${view.words}: ${view.count.toLowerCase()} – search` : 'Search'
  return (
    <SiteLayout site={site} current="Search" words={view.words}>
      <PageHead
        site={site}
        title={view.place ? `${title}, ${view.place}` : title}
        description="Search news, campaigns, strategies, events and pages."
        canonical={view.canonical}
        isUnlisted={view.words !== ''}
      />
      <SearchPage view={view} />
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<SearchView>(async ({ query }) => {
  const request = toSearchRequest(query)
  const found = await searchContent({
    q: request.q,
    kind: request.kind ?? undefined,
    page: request.page ?? 1,
  })
  return {
    view: toSearchView(request, found),
    status: request.q && isPastEnd(request, found) ? 404 : 200,
  }
})

function toSearchRequest(query: Query): SearchRequest {
  const asked = queryValue(query, 'kind')
  const kind: ContentKind | null = isContentKind(asked) ? asked : null
  return {
    q: queryValue(query, 'q'),
    kind,
    unknownKind: kind ? '' : asked,
    page: toPageNumber(query),
  }
}
