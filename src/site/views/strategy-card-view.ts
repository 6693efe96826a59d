import type { Strategy } from '@/cms/generated/payload-types'
import { STRATEGY_STATUSES } from '@/domain/content-types'
import { pagePath } from '@/domain/paths'

import { printYears } from './strategy-period'

/** A strategy in a list, with where it stands in words: a proposal never looks decided. */
export type StrategyCardView = {
  readonly href: string
  readonly title: string
  readonly summary: string
  /** `2024 to 2028`, or one year */
  readonly period: string
  readonly status: string
  readonly isInForce: boolean
}

/** What a card needs of a stored strategy. */
export type CardStrategy = Pick<
  Strategy,
  'title' | 'slug' | 'summary' | 'startYear' | 'endYear' | 'status'
>

export const toStrategyCardView = (strategy: CardStrategy): StrategyCardView => ({
  href: pagePath('strategies', strategy.slug ?? ''),
  title: strategy.title,
  summary: strategy.summary ?? '',
  period: printYears(strategy),
  status: STRATEGY_STATUSES[strategy.status],
  isInForce: strategy.status === 'in-force',
})
