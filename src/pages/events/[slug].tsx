import { readContent } from '@/cms/read/read-content'
import { eventCalendarPath, PATHS } from '@/domain/paths'
import { EventArticle } from '@/site/articles/event-article/event-article'
import { SiteLayout } from '@/site/components/site-layout/site-layout'
import { loadEventPage } from '@/site/loaders/event-page'
import { publicPage, type PublicPageProps } from '@/site/http/public-page'
import { JsonLd } from '@/site/metadata/json-ld'
import { PageHead } from '@/site/metadata/page-head'
import { breadcrumbList, eventData } from '@/site/metadata/schema-org'
import type { EventPageView } from '@/site/views/event-page-view'

const CRUMBS = [{ href: PATHS.events, text: 'Events' }]

export default function Event({ site, view }: PublicPageProps<EventPageView>) {
  const { event } = view
  const calendar = {
    type: 'text/calendar',
    title: `${event.name}, for your calendar`,
    href: eventCalendarPath(event.slug),
  }
  return (
    <SiteLayout site={site} breadcrumb={CRUMBS} current={event.name}>
      <PageHead
        site={site}
        title={event.seo.title}
        description={event.seo.description}
        feeds={[calendar]}
        isUnlisted={event.withdrawal !== null}
      />
      <JsonLd data={[eventData(event, site), breadcrumbList(CRUMBS, site)]} />
      <EventArticle view={view} />
    </SiteLayout>
  )
}

export const getServerSideProps = publicPage<EventPageView>(async ({ params, now }) => {
  const stored = await readContent({ kind: 'events', slug: String(params.slug) })
  return stored && loadEventPage(stored, now)
})
