import { Fragment } from 'react'

import { Tag } from '@/site/components/tag/tag'
import type { EventCardView } from '@/site/views/event-card-view'

type Props = {
  event: EventCardView
  level?: 3 | 4
}

/** The arch repeats the date visually; the `time` element has it in full. */
export function EventCard({ event, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className={event.change?.look === 'off' ? 'event-card event-card--off' : 'event-card'}>
      <Heading className="event-card__title">
        <a href={event.href}>{event.title}</a>
        {event.change && (
          <>
            {' '}
            <Tag text={event.change.word} look={event.change.look} />
          </>
        )}
      </Heading>
      <Arch day={event.day} />
      <p className="event-card__where">
        <time dateTime={event.when.iso}>
          <When text={event.when.text} />
        </time>
        {event.facts && (
          <>
            <br />
            {event.facts}
          </>
        )}
      </p>
      <Links event={event} />
    </article>
  )
}

function Arch({ day }: { day: EventCardView['day'] }) {
  return (
    <p className="event-card__date" aria-hidden="true">
      <span className="event-card__weekday">{day.weekday}</span>{' '}
      <span className="event-card__day">{day.day}</span>{' '}
      <span className="event-card__month">{day.month}</span>
    </p>
  )
}

/** Keeps the hours of a one-day event on one line. */
function When({ text }: { text: string }) {
  const [day, hours, ...more] = text.split(', ')
  if (!hours || more.length > 0) return text
  return (
    <>
      {day}, <span className="nowrap">{hours}</span>
    </>
  )
}

function Links({ event }: { event: EventCardView }) {
  return (
    <p className="event-card__links">
      {event.links.map((link) => (
        <Fragment key={link.href}>
          <a href={link.href}>
            {link.text}
            <span className="visually-hidden">: {event.title}</span>
          </a>{' '}
        </Fragment>
      ))}
    </p>
  )
}
