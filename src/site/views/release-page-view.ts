import type { LinkView } from './link-view'
import type { RelatedView } from './related-view'
import type { ReleaseCardView } from './release-card-view'
import type { ReleaseView } from './release-view'

/** A release's page: the release, and what points at it. */
export type ReleasePageView = {
  readonly release: ReleaseView
  /** Releases that follow on from this one, the newest first. */
  readonly later: readonly RelatedView[]
  /** Other news on its first topic; null where it has none. */
  readonly more: {
    readonly title: string
    readonly all: LinkView
    readonly releases: readonly ReleaseCardView[]
  } | null
}
