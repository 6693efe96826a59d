import { PATHS } from '@/domain/paths'
import type { EventView } from '@/site/views/event-view'

/** Links to book, to add it to a calendar, and to other events. */
export function EventActions({ event: { booking, calendar } }: { event: EventView }) {
  return (
    <p className="cta__actions no-print">
      {booking && (
        <a className="button" href={booking.href}>
          {booking.text}
        </a>
      )}{' '}
      {calendar ? (
        <a className={booking ? 'button button--quiet' : 'button'} href={calendar.href}>
          {calendar.text}
        </a>
      ) : (
        <a className="button" href={PATHS.events}>
          See what is on now
        </a>
      )}
    </p>
  )
}
