import { Body } from '@/site/blocks/body'
import { ChangeNotices } from '@/site/components/change-notices/change-notices'
import { WithdrawnNotice } from '@/site/components/withdrawn-notice/withdrawn-notice'
import type { RelatedView } from '@/site/views/related-view'
import type { ReleaseView } from '@/site/views/release-view'
import type { WithdrawalView } from '@/site/views/withdrawal-view'

import { ReleaseHead } from './release-head'

type Props = {
  release: ReleaseView
  withdrawal: WithdrawalView
  /** Follow-up releases, to read instead. */
  later: readonly RelatedView[]
  councilName: string
}

/** The notice first, then the text as published, without downloads or actions. */
export function WithdrawnRelease({ release, withdrawal, later, councilName }: Props) {
  return (
    <article className="container">
      <ReleaseHead release={release} councilName={councilName} />
      <WithdrawnNotice withdrawal={withdrawal} what="this story" instead={later} isDated={false} />
      <section className="section prose" aria-labelledby="as-published">
        <h2 id="as-published">The story as we published it</h2>
        <p className="muted">
          Kept so that you can see what was said. Out of lists, feeds and search engines. Pictures,
          files and contacts are no longer offered.
        </p>
        <div className="is-withdrawn-text prose">
          {release.standfirst && <p className="standfirst">{release.standfirst}</p>}
          <Body blocks={release.body} />
          <ChangeNotices changes={release.changes} />
        </div>
      </section>
    </article>
  )
}
