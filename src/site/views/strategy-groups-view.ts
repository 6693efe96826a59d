import { STRATEGY_STATUSES } from '@/domain/content-types'
import type { EntryView } from './entry-view'
import { type CardStrategy, type StrategyCardView, toStrategyCardView } from './strategy-card-view'

/** Strategies that stand alike, under a heading that says how. */
export type StrategyGroup = {
  readonly id: string
  readonly title: string
  readonly entries: readonly EntryView[]
}

const ORDER = ['in-force', 'proposed', 'draft', 'superseded'] as const

/** What holds comes before what may come, and what has been replaced comes last. */
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
