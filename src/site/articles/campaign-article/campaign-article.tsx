import { Body } from '@/site/blocks/body'
import { CallToAction } from '@/site/components/call-to-action/call-to-action'
import { ChangeNotices } from '@/site/components/change-notices/change-notices'
import { KeyFigure } from '@/site/components/key-figure/key-figure'
import { Section } from '@/site/components/section/section'
import { WithdrawnNotice } from '@/site/components/withdrawn-notice/withdrawn-notice'
import type { CampaignPageView } from '@/site/views/campaign-page-view'
import type { CampaignView } from '@/site/views/campaign-view'
import { FeaturedList } from '@/site/components/featured-list/featured-list'
import { ReleaseList } from '@/site/components/release-list/release-list'

import { CampaignAside } from './campaign-aside'
import { CampaignLead } from './campaign-lead'

/** A campaign: its call to action, description, news, events and organisations. */
export function CampaignArticle({ view }: { view: CampaignPageView }) {
  const { campaign } = view
  return (
    <>
      <CampaignLead campaign={campaign} hasEvents={view.events.length > 0} />
      <Figures campaign={campaign} />
      {campaign.withdrawal && (
        <div className="section container">
          <WithdrawnNotice withdrawal={campaign.withdrawal} what="this campaign" />
        </div>
      )}
      <div className="section container">
        <div className="with-aside">
          <div>
            <About campaign={campaign} />
            <CampaignNews view={view} />
            <div className="stack mt-7">
              <ChangeNotices changes={campaign.changes} />
            </div>
          </div>
          <CampaignAside campaign={campaign} events={view.events} />
        </div>
      </div>
      <SignedUp campaign={campaign} />
      {campaign.callToAction && !campaign.withdrawal && (
        <div className="container">
          <CallToAction callToAction={campaign.callToAction} tone="warm" art={campaign.art} />
        </div>
      )}
    </>
  )
}

function Figures({ campaign: { figures } }: { campaign: CampaignView }) {
  if (figures.length === 0) return null
  return (
    <section className="section container" aria-labelledby="figures">
      <h2 className="visually-hidden" id="figures">
        The campaign in figures
      </h2>
      <div className="figure-row">
        {figures.map((figure) => (
          <KeyFigure key={figure.value + figure.text} figure={figure} isStacked />
        ))}
      </div>
    </section>
  )
}

function About({ campaign: { name, aims, body } }: { campaign: CampaignView }) {
  if (aims.length === 0 && body.length === 0) return null
  return (
    <Section id="about" title={`About ${name}`} look="part">
      <div className="prose">
        <Body blocks={body} />
        {aims.length > 0 && (
          <>
            <h3>What we aim for</h3>
            <ul>
              {aims.map((aim) => (
                <li key={aim}>{aim}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  )
}

/** The items that editors feature, then the newest releases linked to the campaign. */
function CampaignNews({ view: { campaign, releases } }: { view: CampaignPageView }) {
  return (
    <>
      {campaign.featured.length > 0 && (
        <div className="mt-8">
          <Section id="featured" title="Start here" look="part">
            <FeaturedList featured={campaign.featured} />
          </Section>
        </div>
      )}
      {releases.length > 0 && (
        <div className="mt-8">
          <Section id="news" title="Stories and news" look="part" more={campaign.allNews}>
            <ReleaseList releases={releases} />
          </Section>
        </div>
      )}
    </>
  )
}

/** Organisations that have signed up, or that the council works with. */
function SignedUp({ campaign }: { campaign: CampaignView }) {
  const { organisations } = campaign
  if (organisations.length === 0) return null
  return (
    <Section id="signed-up" title={campaign.organisationsTitle}>
      <ul className="name-list">
        {organisations.map(({ name, href }) => (
          <li key={name}>{href ? <a href={href}>{name}</a> : name}</li>
        ))}
      </ul>
    </Section>
  )
}
