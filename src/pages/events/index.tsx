import { listUpcomingEvents } from '@/cms/read/list-by-kind'
import { PATHS } from '@/domain/paths'
import { PageTitle } from '@/site/components/article-head/page-title'
import { EventList } from '@/site/components/event-card/event-list'
import { Section } from '@/site/components/section/section'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { PageHead } from '@/site/metadata/page-head'
import { type EventMonth, toEventMonths } from '@/site/views/event-months-view'

const SUMMARY = 'Things to go to, each with a file for your calendar.'
const CALENDAR = { type: 'text/calendar', title: 'Events', href: PATHS.eventsCalendar }

export default function Events({ site, view }: PublicPageProps<readonly EventMonth[]>) {
  return (
    <SiteLayout site={site} current="Events">
      <PageHead site={site} title="Events" description={SUMMARY} feeds={[CALENDAR]} />
      <div className="container">
        <PageTitle title="Events" standfirst={SUMMARY} />
        {view.length === 0 && (
          <p>
            No events are planned at the moment. <a href={PATHS.news}>See all news</a>
          </p>
        )}
        {view.map(({ id, title, events }) => (
          <Section key={id} id={id} title={title} look="inside">
            <EventList events={events} isWide />
          </Section>
        ))}
        {view.length > 0 && (
          <p>
            <a className="more" href={PATHS.eventsCalendar}>
              Add all dates to your calendar
            </a>
          </p>
        )}
      </div>
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<readonly EventMonth[]>(async ({ now }) => ({
  view: toEventMonths(await listUpcomingEvents({ now })),
  keys: ['events'],
}))
