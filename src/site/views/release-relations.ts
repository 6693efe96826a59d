import type { NewsRelease } from '@/cms/generated/payload-types'

import {
  type RelatedView,
  toCampaignViews,
  toEventViews,
  toOrganisationViews,
  toPersonViews,
  toPlaceViews,
  toReleaseLinks,
  toStrategyViews,
  toTopicViews,
  toValueViews,
} from './related-view'

/** The items a release links to, by kind. */
export type ReleaseRelations = {
  readonly topics: readonly RelatedView[]
  readonly places: readonly RelatedView[]
  readonly campaigns: readonly RelatedView[]
  readonly strategies: readonly RelatedView[]
  readonly values: readonly RelatedView[]
  readonly people: readonly RelatedView[]
  readonly organisations: readonly RelatedView[]
  readonly events: readonly RelatedView[]
  /** Earlier releases of the same story. */
  readonly earlier: readonly RelatedView[]
}

/** The public items that a release links to, by kind. */
export const toReleaseRelations = (release: NewsRelease): ReleaseRelations => ({
  topics: toTopicViews(release.topics),
  places: toPlaceViews(release.places),
  campaigns: toCampaignViews(release.campaigns),
  strategies: toStrategyViews(release.strategies),
  values: toValueViews(release.values),
  people: toPersonViews(release.people),
  organisations: toOrganisationViews(release.organisations),
  events: toEventViews(release.events),
  earlier: toReleaseLinks(release.followsOn),
})
