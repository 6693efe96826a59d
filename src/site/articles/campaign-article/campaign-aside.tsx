import { EventList } from '@/site/components/event-card/event-list'
import { Facts } from '@/site/components/facts/facts'
import { TagList } from '@/site/components/related-list/tag-list'
import type { CampaignView } from '@/site/views/campaign-view'
import type { EventCardView } from '@/site/views/event-card-view'
import type { PictureView } from '@/site/views/picture-view'

export const EVENTS_ANCHOR = 'events'

type Props = { campaign: CampaignView; events: readonly EventCardView[] }

/** The campaign's events, and the details required by law. */
export function CampaignAside({ campaign, events }: Props) {
  return (
    <div>
      {events.length > 0 && (
        <section id={EVENTS_ANCHOR} aria-labelledby="events-title">
          <div className="section__head rim">
            <h2 id="events-title">Meet us</h2>
          </div>
          <EventList events={events} />
          <p>
            <a className="more" href={campaign.calendar}>
              Add all dates to your calendar
            </a>
          </p>
        </section>
      )}
      {campaign.facts.length > 0 && (
        <section className="aside-block rim mt-7" aria-labelledby="facts">
          <h2 id="facts">About this campaign</h2>
          {campaign.logo && <Logo logo={campaign.logo} />}
          <Facts facts={campaign.facts} />
        </section>
      )}
      <TagList title="Topics" related={campaign.topics} />
      <TagList title="Places" related={campaign.places} />
    </div>
  )
}

function Logo({ logo }: { logo: PictureView }) {
  return (
    <img
      className="campaign-logo"
      src={logo.src}
      alt={logo.alt}
      width={logo.width}
      height={logo.height}
      loading="lazy"
    />
  )
}
