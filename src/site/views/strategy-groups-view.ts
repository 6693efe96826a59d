import { STRATEGY_STATUSES } from '@/domain/content-types'

import type { EntryView } from './entry-view'
import { type CardStrategy, type StrategyCardView, toStrategyCardView } from './strategy-card-view'

/** Strategies with the same status, under a heading that names it. */
export type StrategyGroup = {
  readonly id: string
  readonly title: string
  readonly entries: readonly EntryView[]
}

const ORDER = ['in-force', 'proposed', 'draft', 'superseded'] as const

/** In force first, then proposed and draft; superseded last. */
export const toStrategyGroups = (strategies: readonly CardStrategy[]): StrategyGroup[] =>
  ORDER.map((status) => ({
    id: status,
    title: STRATEGY_STATUSES[status],
    entries: strategies
      .filter((strategy) => strategy.status === status)
      .map((strategy) => toEntry(toStrategyCardView(strategy))),
  })).filter(({ entries }) => entries.length > 0)

const toEntry = ({ href, title, summary, period }: StrategyCardView): EntryView => ({
  id: href.split('/').at(-1) ?? title,
  title,
  href,
  text: summary,
  facts: [{ name: 'Period', text: period }],
})
