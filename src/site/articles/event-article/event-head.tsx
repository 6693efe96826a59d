import { Tag } from '@/site/components/tag/tag'
import type { EventView } from '@/site/views/event-view'

/** The event's name below its status. The arch repeats the date shown in full in the text. */
export function EventHead({ event }: { event: EventView }) {
  return (
    <div className="article-head event-head">
      <Arch day={event.day} isOff={event.isCancelled} />
      <div>
        <p className="strand">
          <Tag text="Event" />{' '}
          {event.change && <Tag text={event.change.word} look={event.change.look} />}
          {event.isOver && !event.change && <Tag text="Over" look="off" />}
        </p>
        <h1>{event.name}</h1>
        <p className="event-head__when">
          <time dateTime={event.when.iso}>{event.when.text}</time>
        </p>
        {event.venue && <p>{event.venue}</p>}
      </div>
    </div>
  )
}

function Arch({ day, isOff }: { day: EventView['day']; isOff: boolean }) {
  return (
    <div className={isOff ? 'event-card--off' : undefined} aria-hidden="true">
      <p className="event-card__date">
        <span className="event-card__weekday">{day.weekday}</span>
        <span className="event-card__day">{day.day}</span>
        <span className="event-card__month">{day.month}</span>
      </p>
    </div>
  )
}
