import { PATHS } from '@/domain/paths'
import { PageTitle } from '@/site/components/article-head/page-title'
import { CampaignList } from '@/site/components/campaign-card/campaign-list'
import { NewsLead } from '@/site/components/lead/news-lead'
import { PriorityWords } from '@/site/components/priority-words/priority-words'
import { Section } from '@/site/components/section/section'
import type { ContactView } from '@/site/views/contact-view'
import type { HomeView } from '@/site/views/home-view'
import { ContactCard } from '@/site/components/contact-card/contact-card'
import { LinkList } from '@/site/components/link-list/link-list'
import type { LinkView } from '@/site/views/link-view'

import { LatestAndEvents } from './latest-and-events'

/** The newest story first; then other news, events, campaigns and the council's priorities. */
export function Home({ view, pressOffice }: { view: HomeView; pressOffice: ContactView }) {
  return (
    <>
      {view.lead ? (
        <NewsLead label={view.label} lead={view.lead} />
      ) : (
        <div className="container">
          <PageTitle title={view.label} standfirst="There is no news yet." />
        </div>
      )}
      <LatestAndEvents view={view} />
      {view.campaigns.length > 0 && (
        <Section
          id="campaigns"
          title="Campaigns"
          more={{ href: PATHS.campaigns, text: 'All campaigns' }}
        >
          <CampaignList campaigns={view.campaigns} />
        </Section>
      )}
      {view.plan && (
        <Section
          id="priorities"
          title="What we are working towards"
          look="wash"
          more={view.plan.link}
        >
          <PriorityWords priorities={view.plan.priorities} />
        </Section>
      )}
      <ForJournalists pressOffice={pressOffice} links={view.forJournalists} />
    </>
  )
}

type Props = { pressOffice: ContactView; links: readonly LinkView[] }

/** The press office's number, on the first page a journalist sees. */
function ForJournalists({ pressOffice, links }: Props) {
  return (
    <Section id="press" title="For journalists" more={{ href: PATHS.press, text: 'Press room' }}>
      <div className="grid grid--2">
        <ContactCard contact={pressOffice} />
        <LinkList links={links} />
      </div>
    </Section>
  )
}
