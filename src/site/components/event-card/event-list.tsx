import type { EventCardView } from '@/site/views/event-card-view'

import { EventCard } from './event-card'

type Props = {
  events: readonly EventCardView[]
  level?: 3 | 4
  /** In two columns on wide screens. */
  isWide?: boolean
}

/** Events, soonest first. */
export function EventList({ events, level, isWide = false }: Props) {
  return (
    <ul className={isWide ? 'event-list event-list--wide' : 'event-list'}>
      {events.map((event) => (
        <li key={event.href}>
          <EventCard event={event} level={level} />
        </li>
      ))}
    </ul>
  )
}
