import { ChangeNotices } from '@/site/components/change-notices/change-notices'
import { DownloadList } from '@/site/components/download-list/download-list'
import { Facts } from '@/site/components/facts/facts'
import { TagList } from '@/site/components/related-list/tag-list'
import type { StrategyView } from '@/site/views/strategy-view'

/** The document as a web page and as a PDF, next to who approved it and what it replaces. */
export function StrategyDocument({ strategy }: { strategy: StrategyView }) {
  return (
    <section className="section section--sunk" aria-labelledby="document">
      <div className="container with-aside">
        <div>
          <div className="section__head rim">
            <h2 id="document">Read the plan</h2>
          </div>
          {strategy.documents.length > 0 ? (
            <DownloadList downloads={strategy.documents} />
          ) : (
            <p>The full document is not on this site yet.</p>
          )}
          <div className="stack mt-6">
            <ChangeNotices changes={strategy.changes} />
          </div>
        </div>
        <aside aria-labelledby="about-plan">
          <div className="aside-block rim">
            <h2 id="about-plan">About this plan</h2>
            <Facts facts={strategy.facts} />
          </div>
          <TagList title="Topics" related={strategy.topics} />
        </aside>
      </div>
    </section>
  )
}
