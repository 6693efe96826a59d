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

/** All that a release points at, kind by kind. */
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

/** All that a release points at and the reader may see, kind by kind. */
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
