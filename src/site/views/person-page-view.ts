import type { PersonView } from './person-view'
import type { ReleaseCardView } from './release-card-view'

/** A person's page: the person, and the news linked to them. */
export type PersonPageView = {
  readonly person: PersonView
  readonly releases: readonly ReleaseCardView[]
}
