import type { EventCardView } from '@/site/views/event-card-view'
import { EventCard } from './event-card'

/** Events, soonest first. */
export function EventList({ events, level }: { events: readonly EventCardView[]; level?: 3 | 4 }) {
  return (
    <ul className="event-list">
      {events.map((event) => (
        <li key={event.href}>
          <EventCard event={event} level={level} />
        </li>
      ))}
    </ul>
  )
}
