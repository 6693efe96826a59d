import { PATHS } from '@/domain/paths'
import { AppliedFilters } from '@/site/components/applied-filters/applied-filters'
import { PageTitle } from '@/site/components/article-head/page-title'
import { Facets } from '@/site/components/facets/facets'
import { Pagination } from '@/site/components/pagination/pagination'
import { NothingFound } from '@/site/components/result-count/nothing-found'
import { ResultHead } from '@/site/components/result-count/result-head'
import { SearchForm } from '@/site/components/search-form/search-form'
import { SearchResults } from '@/site/components/search-results/search-results'
import type { SearchView } from '@/site/views/search-view'

/** Results with their filters; before a search, only the field. */
export function SearchPage({ view }: { view: SearchView }) {
  if (!view.words) return <BeforeSearch />
  const hasFacets = view.facets.length > 0
  return (
    <div className="container">
      <PageTitle title={view.heading} />
      <div className={hasFacets ? 'with-aside' : undefined}>
        <Results view={view} />
        {hasFacets && <Facets action={PATHS.search} words={view.words} facets={view.facets} />}
      </div>
    </div>
  )
}

function Results({ view }: { view: SearchView }) {
  return (
    <section aria-labelledby="results">
      <ResultHead id="results" count={view.count} place={view.place} />
      {view.facets.length > 0 && (
        <p className="facets__jump">
          <a href="#facets-title">Narrow these results</a>
        </p>
      )}
      <AppliedFilters filters={view.applied} clearHref={view.everything} isAbove />
      {view.nothing && <NothingFound {...view.nothing} />}
      {view.results.length > 0 && <SearchResults results={view.results} />}
      {view.pagination && <Pagination pagination={view.pagination} />}
    </section>
  )
}

function BeforeSearch() {
  return (
    <div className="container">
      <PageTitle
        title="Search"
        standfirst="Look through news, campaigns, strategies, events and pages."
      />
      <div className="prose">
        <SearchForm id="page-search" name="Search everything" label="Words to look for" />
      </div>
    </div>
  )
}
