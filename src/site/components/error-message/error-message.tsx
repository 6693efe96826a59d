import { LinkList } from '@/site/components/link-list/link-list'
import { SearchForm } from '@/site/components/search-form/search-form'
import type { ErrorPageView } from '@/site/views/error-page-view'

/** Says what happened, and offers a search and the nearest pages. */
export function ErrorMessage({ errorPage }: { errorPage: ErrorPageView }) {
  return (
    <div className="container section">
      <div className="error-message">
        <div className="prose">
          <h1>{errorPage.title}</h1>
          <p className="standfirst">{errorPage.text}</p>
          <SearchForm id="error-search" name="Search for the page" label="Search" />
          <h2>{errorPage.linksTitle}</h2>
          <LinkList links={errorPage.links} />
        </div>
        <ColdKiln />
      </div>
    </div>
  )
}

function ColdKiln() {
  return (
    <svg
      width="150"
      height="180"
      viewBox="0 0 200 240"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="6"
      strokeLinejoin="round"
    >
      <path d="M40 236C22 200 20 160 44 132S82 84 82 48L76 12h48l-6 36c0 36 14 56 38 84s22 68 4 104" />
      <path d="M76 236v-34a24 24 0 0 1 48 0v34M8 236h184M29 196h40M131 196h40M43 140h114" />
    </svg>
  )
}
