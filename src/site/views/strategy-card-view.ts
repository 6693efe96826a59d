import type { Strategy } from '@/cms/generated/payload-types'
import { STRATEGY_STATUSES } from '@/domain/content-types'
import { pagePath } from '@/domain/paths'

import { printYears } from './strategy-period'

/** A strategy in a list, with its status as text: a proposal never looks decided. */
export type StrategyCardView = {
  readonly href: string
  readonly title: string
  readonly summary: string
  /** `2024 to 2028`, or a single year */
  readonly period: string
  readonly status: string
  readonly isInForce: boolean
}

/** The stored fields that a card needs. */
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
