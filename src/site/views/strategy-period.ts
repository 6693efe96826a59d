import type { Strategy } from '@/cms/generated/payload-types'

export type StrategyPeriod = Pick<Strategy, 'startYear' | 'endYear'>

/** `2024 to 2028`, `2024`, or `From 2024` if it has no end year. */
export function printYears({ startYear, endYear }: StrategyPeriod): string {
  if (!endYear) return `From ${startYear}`
  return startYear === endYear ? String(startYear) : `${startYear} to ${endYear}`
}
