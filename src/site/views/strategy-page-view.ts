import type { LinkView } from './link-view'
import type { ReleaseCardView } from './release-card-view'
import type { StrategyView } from './strategy-view'

/** A strategy's page: the strategy, and the content linked to it. */
export type StrategyPageView = {
  readonly strategy: StrategyView
  readonly releases: readonly ReleaseCardView[]
  readonly campaigns: readonly LinkView[]
}
