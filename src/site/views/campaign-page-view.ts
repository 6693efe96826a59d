import type { CampaignView } from './campaign-view'
import type { EventCardView } from './event-card-view'
import type { FeaturedView } from './featured-view'
import type { ReleaseCardView } from './release-card-view'

/** A campaign's page: the campaign, and the content linked to it. */
export type CampaignPageView = {
  readonly campaign: CampaignView
  readonly releases: readonly ReleaseCardView[]
  /** Soonest first. */
  readonly events: readonly EventCardView[]
}

/** Releases that editors have not already featured. */
export const notFeatured = (
  releases: readonly ReleaseCardView[],
  featured: readonly FeaturedView[],
): ReleaseCardView[] =>
  releases.filter((release) => featured.every(({ href }) => href !== release.href))
