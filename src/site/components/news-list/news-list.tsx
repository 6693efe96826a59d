import { PATHS } from '@/domain/paths'
import { AppliedFilters } from '@/site/components/applied-filters/applied-filters'
import { PageTitle } from '@/site/components/article-head/page-title'
import { FieldErrors } from '@/site/components/field/field-errors'
import { FilterForm } from '@/site/components/filter-form/filter-form'
import { Pagination } from '@/site/components/pagination/pagination'
import { NothingFound } from '@/site/components/result-count/nothing-found'
import { ResultHead } from '@/site/components/result-count/result-head'
import { YearGroups } from '@/site/components/year-group/year-groups'
import type { NewsListView } from '@/site/views/news-list-view'

/** News grouped by year, with the filters above it. */
export function NewsList({ view }: { view: NewsListView }) {
  return (
    <div className="container">
      <PageTitle title="News" />
      <FieldErrors fields={view.fields} />
      <FilterForm action={PATHS.news} title="Filter news" words={view.words} fields={view.fields} />
      <AppliedFilters filters={view.applied} clearHref={PATHS.news} />
      <section className="section section--snug" aria-labelledby="results">
        <ResultHead
          id="results"
          count={view.count}
          place={view.place}
          link={view.rss ? { href: view.rss, text: 'RSS feed of these results' } : null}
        />
        {view.nothing && <NothingFound {...view.nothing} />}
        <YearGroups releases={view.releases} />
        {view.pagination && <Pagination pagination={view.pagination} />}
        <p className="mt-6">
          <a className="more" href={PATHS.topics}>
            News by topic
          </a>
        </p>
      </section>
    </div>
  )
}
