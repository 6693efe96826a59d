import { monthAndYear } from '@/domain/dates'

import { type CardEvent, type EventCardView, toEventCardView } from './event-card-view'

/** The events of a month. `id` is its anchor on the page: `october-2025`. */
export type EventMonth = {
  readonly id: string
  readonly title: string
  readonly events: readonly EventCardView[]
}

/** Events grouped by the London month in which they start; input and output are soonest first. */
export function toEventMonths(events: readonly CardEvent[]): EventMonth[] {
  const months = new Map<string, EventCardView[]>()
  for (const event of events) {
    const month = monthAndYear(event.startsAt)
    months.set(month, [...(months.get(month) ?? []), toEventCardView(event)])
  }
  return [...months].map(([title, ofMonth]) => ({
    id: title.toLowerCase().replace(' ', '-'),
    title,
    events: ofMonth,
  }))
}
