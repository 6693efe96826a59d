import { Text } from '@/site/blocks/text'
import { ChangeNotices } from '@/site/components/change-notices/change-notices'
import { Facts } from '@/site/components/facts/facts'
import { Notice } from '@/site/components/notice/notice'
import { Picture } from '@/site/components/picture/picture'
import { RelatedList } from '@/site/components/related-list/related-list'
import { TagList } from '@/site/components/related-list/tag-list'
import { WithdrawnNotice } from '@/site/components/withdrawn-notice/withdrawn-notice'
import type { EventPageView } from '@/site/views/event-page-view'
import { PATHS } from '@/domain/paths'
import type { EventView } from '@/site/views/event-view'

import { EventHead } from './event-head'

/** An event: whether it is going ahead, when and where, and how to add it to a calendar. */
export function EventArticle({ view: { event, releases } }: { view: EventPageView }) {
  return (
    <article className="container">
      <EventHead event={event} />
      {event.withdrawal && <WithdrawnNotice withdrawal={event.withdrawal} what="this page" />}
      {event.notice && (
        <Notice
          id="change"
          title={event.notice.title}
          look={event.isCancelled ? 'withdrawn' : 'plain'}
        >
          {event.notice.text && <p>{event.notice.text}</p>}
        </Notice>
      )}
      <div className="rim-line mt-5" />
      <div className="with-aside section section--snug">
        <div className="prose">
          <p className="standfirst">{event.summary}</p>
          <EventActions event={event} />
          {event.picture && <Picture picture={event.picture} isFirst />}
          <Text nodes={event.description} />
          <ChangeNotices changes={event.changes} />
        </div>
        <aside aria-label="About this event">
          <section className="aside-block">
            <h2>At a glance</h2>
            <Facts facts={event.facts} />
          </section>
          <RelatedList id="part-of" title="Part of" related={event.campaigns} />
          <RelatedList id="news" title="In the news" related={releases} />
          <TagList title="Topics" related={event.topics} />
        </aside>
      </div>
    </article>
  )
}

/** Links to book, to add it to a calendar, and to other events. */
function EventActions({ event: { booking, calendar } }: { event: EventView }) {
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
