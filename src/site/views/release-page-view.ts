import type { LinkView } from './link-view'
import type { RelatedView } from './related-view'
import type { ReleaseCardView } from './release-card-view'
import type { ReleaseView } from './release-view'

/** A release's page: the release, and the content linked to it. */
export type ReleasePageView = {
  readonly release: ReleaseView
  /** Follow-up releases, newest first. */
  readonly later: readonly RelatedView[]
  /** Other news on its first topic; null if there is none. */
  readonly more: {
    readonly title: string
    readonly all: LinkView
    readonly releases: readonly ReleaseCardView[]
  } | null
}
