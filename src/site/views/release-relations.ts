import type { NewsRelease } from '@/cms/generated/payload-types'
import {
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
import type { ReleaseRelations } from './release-view'

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
