import { Tag } from '@/site/components/tag/tag'
import type { MarkedText, SearchResultView } from '@/site/views/search-result-view'

/** Search results of any kind, best match first. */
export function SearchResults({ results }: { results: readonly SearchResultView[] }) {
  return (
    <ul className="release-list">
      {results.map((result) => (
        <li key={result.href}>
          <article className="release-card">
            <h3 className="release-card__title">
              <a href={result.href}>
                <Marked parts={result.title} />
              </a>
            </h3>
            <div className="release-card__meta">
              {result.published && (
                <>
                  <time dateTime={result.published.iso}>{result.published.text}</time>{' '}
                </>
              )}
              <Tag text={result.kind} />
            </div>
            {result.summary && <p className="release-card__summary">{result.summary}</p>}
          </article>
        </li>
      ))}
    </ul>
  )
}

function Marked({ parts }: { parts: MarkedText }) {
  return parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}
