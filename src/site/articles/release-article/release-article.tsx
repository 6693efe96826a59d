import type { ReleaseKind } from '@/domain/content-types'
import { Body } from '@/site/blocks/body'
import { CallToAction } from '@/site/components/call-to-action/call-to-action'
import { ChangeNotices } from '@/site/components/change-notices/change-notices'
import { Journalists } from '@/site/components/journalists/journalists'
import { Picture } from '@/site/components/picture/picture'
import { CopyQuotes } from '@/site/components/quote/copy-quotes'
import type { BlockView } from '@/site/views/body-view'
import type { RelatedView } from '@/site/views/related-view'
import type { ReleaseView } from '@/site/views/release-view'

import { ReleaseAside } from './release-aside'
import { ReleaseHead } from './release-head'

type Props = {
  release: ReleaseView
  /** Follow-up releases. */
  later: readonly RelatedView[]
  councilName: string
}

/** Kinds written for the media, where journalists look for ENDS to mark the end of the copy. */
const ENDING: readonly ReleaseKind[] = ['press-release', 'statement', 'media-advisory']

/** A release for readers; the section for journalists comes last. */
export function ReleaseArticle({ release, later, councilName }: Props) {
  const { text, action } = withoutLastAction(release.body)
  const changes = <ChangeNotices changes={release.changes} />
  const isEmergency = release.kind === 'emergency-update'
  return (
    <article>
      <div className="container">
        <ReleaseHead release={release} councilName={councilName} />
        <div className="rim-line" />
        <div className="with-aside section section--snug">
          <div className="prose">
            {release.standfirst && <p className="standfirst">{release.standfirst}</p>}
            {isEmergency && changes}
            {release.picture && <Picture picture={release.picture} isFirst />}
            <Body blocks={text} />
            {ENDING.includes(release.kind) && <p className="muted">Ends</p>}
            {!isEmergency && changes}
          </div>
          <ReleaseAside release={release} later={later} />
        </div>
        {action && (
          <div className="section section--snug">
            <CallToAction
              callToAction={action}
              tone={release.art ? 'warm' : 'cool'}
              art={release.art}
            />
          </div>
        )}
      </div>
      <Journalists release={release} />
      {release.quotes.length > 0 && <CopyQuotes />}
    </article>
  )
}

/** A call to action at the end of the body is printed across the full width of the page. */
function withoutLastAction(body: readonly BlockView[]) {
  const last = body.at(-1)
  return last?.type === 'call-to-action'
    ? { text: body.slice(0, -1), action: last.callToAction }
    : { text: body, action: null }
}
