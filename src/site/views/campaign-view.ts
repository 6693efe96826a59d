import type { Campaign, Setting } from '@/cms/generated/payload-types'
import { published } from '@/cms/read/published'
import { type Instant, londonDay, monthAndYear } from '@/domain/dates'
import { campaignFeedPath, newsPath, pagePath } from '@/domain/paths'

import { type ChangeView, toChangeViews } from './change-view'
import { type BlockView, toBodyView } from './body-view'
import type { CallToActionView } from './call-to-action-view'
import { campaignArt } from './campaign-card-view'
import { type FeaturedView, toFeaturedViews } from './featured-view'
import type { KeyFigureView } from './key-figure-view'
import type { LinkView } from './link-view'
import { type PictureView, toPictureView } from './picture-view'
import {
  linksOf,
  type RelatedView,
  toOrganisationViews,
  toPlaceViews,
  toStrategyViews,
  toTopicViews,
  toValueViews,
} from './related-view'
import { type SeoView, toSeoView } from './seo-view'
import { toWithdrawalView, type WithdrawalView } from './withdrawal-view'
import type { FactView } from './fact-view'

/** A campaign or programme: its purpose, how to take part, its results. */
export type CampaignView = {
  readonly slug: string
  readonly path: string
  /** `Campaign`, or that it has ended. */
  readonly label: string
  readonly name: string
  readonly summary: string
  readonly art: string
  /** For social cards; null if there is only artwork. */
  readonly image: { readonly src: string; readonly alt: string } | null
  readonly withdrawal: WithdrawalView | null
  /** Corrections and updates, newest first. */
  readonly changes: readonly ChangeView[]
  readonly seo: SeoView
  readonly topics: readonly RelatedView[]
  readonly places: readonly RelatedView[]
  readonly logo: PictureView | null
  readonly figures: readonly KeyFigureView[]
  readonly aims: readonly string[]
  /** Without the figures and the call to action, which are printed elsewhere. */
  readonly body: readonly BlockView[]
  readonly callToAction: CallToActionView | null
  readonly featured: readonly FeaturedView[]
  readonly facts: readonly FactView[]
  readonly organisationsTitle: string
  readonly organisations: readonly { readonly name: string; readonly href: string | null }[]
  readonly calendar: string
  readonly allNews: LinkView
}

type CampaignArgs = { settings: Setting; now: Instant }

/** The view of a stored campaign with its relations populated. */
export function toCampaignView(campaign: Campaign, { settings, now }: CampaignArgs): CampaignView {
  const slug = campaign.slug ?? ''
  const body = toBodyView(campaign.body, { now, under: 2 })
  const action = body.findLast((block) => block.type === 'call-to-action')
  return {
    slug,
    path: pagePath('campaigns', slug),
    label: hasEnded(campaign, now) ? 'Campaign, now ended' : 'Campaign',
    name: campaign.title,
    summary: campaign.summary ?? '',
    art: campaignArt(campaign),
    image: socialImage(toPictureView(campaign.picture, { now })),
    withdrawal: toWithdrawalView(campaign, settings),
    changes: toChangeViews(campaign.changes),
    seo: toSeoView(campaign),
    topics: toTopicViews(campaign.topics),
    places: toPlaceViews(campaign.places),
    logo: toPictureView(campaign.logo, { now }),
    figures: body.flatMap((block) => (block.type === 'key-figure' ? [block.figure] : [])),
    aims: (campaign.aims ?? []).map(({ aim }) => aim),
    body: body.filter((block) => block.type !== 'key-figure' && block !== action),
    callToAction: action?.callToAction ?? null,
    featured: toFeaturedViews(campaign.featured),
    facts: toFacts(campaign, now),
    organisationsTitle: hasEmployers(campaign) ? 'Who has signed up' : 'Who we work with',
    organisations: toOrganisationViews(campaign.organisations).map(({ text, href }) => ({
      name: text,
      href,
    })),
    calendar: campaignFeedPath(slug, 'ics'),
    allNews: { href: newsPath({ campaign: slug }), text: `All ${campaign.title} news` },
  }
}

const socialImage = (picture: PictureView | null): CampaignView['image'] =>
  picture?.socialSrc ? { src: picture.socialSrc, alt: picture.alt } : null

const hasEmployers = ({ organisations }: Campaign): boolean =>
  published(organisations).some(({ kind }) => kind.includes('employer'))

const hasEnded = ({ endsOn }: Campaign, now: Instant): boolean =>
  Boolean(endsOn) && londonDay(endsOn ?? now) < londonDay(now)

/** The law requires an account of publicity spending, so the cost is printed (1986 Act, s.5). */
function toFacts(campaign: Campaign, now: Instant): FactView[] {
  const facts: (FactView | null)[] = [
    runs(campaign, now),
    linked('Supports', linksOf(toStrategyViews(campaign.strategies))),
    linked('Shows our values', linksOf(toValueViews(campaign.values))),
    campaign.externalSite ? linked('Own site', [siteLink(campaign.externalSite)]) : null,
    campaign.cost ? { name: 'Cost', text: campaign.cost } : null,
  ]
  return facts.filter((fact) => fact !== null)
}

const linked = (name: string, links: readonly LinkView[]): FactView | null =>
  links.length > 0 ? { name, links } : null

const siteLink = (href: string): LinkView => ({
  href,
  text: URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href,
})

function runs({ startsOn, endsOn }: Campaign, now: Instant): FactView | null {
  if (!startsOn && !endsOn) return null
  if (!endsOn) return { name: 'Running since', text: monthAndYear(startsOn ?? now) }
  const start = startsOn ? `${monthAndYear(startsOn)} to ` : 'Until '
  return { name: 'Runs', text: start + monthAndYear(endsOn) }
}
