import { PATHS } from '@/domain/paths'
import { EventList } from '@/site/components/event-card/event-list'
import { ReleaseList } from '@/site/components/release-list/release-list'
import { Section } from '@/site/components/section/section'
import type { HomeView } from '@/site/views/home-view'

/** News and events in two columns. If one is empty the other takes the full width. */
export function LatestAndEvents({ view: { latest, events } }: { view: HomeView }) {
  if (latest.length === 0 && events.length === 0) return null
  const areBoth = latest.length > 0 && events.length > 0
  return (
    <div className="section container">
      <div className={areBoth ? 'with-aside' : undefined}>
        {latest.length > 0 && (
          <Section
            id="latest"
            title="Latest news"
            look="part"
            more={{ href: PATHS.news, text: 'All news' }}
          >
            <ReleaseList releases={latest} />
          </Section>
        )}
        {events.length > 0 && (
          <Section id="events" title="Coming up" look="part">
            <EventList events={events} />
            <p>
              <a className="more" href={PATHS.events}>
                All events
              </a>
            </p>
          </Section>
        )}
      </div>
    </div>
  )
}
