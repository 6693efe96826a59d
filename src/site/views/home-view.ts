import type { Campaign, Event, NewsRelease, Setting, Strategy } from '@/cms/generated/payload-types'
import type { ListedRelease } from '@/cms/read/list-releases'
import { published, publishedOne } from '@/cms/read/published'
import { RELEASE_KINDS } from '@/domain/content-types'
import { londonDay, printDate } from '@/domain/dates'
import { newsFeedPath, pagePath, PATHS } from '@/domain/paths'

import { type CampaignCardView, toCampaignCardView } from './campaign-card-view'
import { type EventCardView, toEventCardView } from './event-card-view'
import { filePath } from './file-facts'
import type { LeadView } from './lead-view'
import type { LinkView } from './link-view'
import { type ReleaseCardView, toReleaseCardView } from './release-card-view'
import { printYears } from './strategy-period'

export type HomeView = {
  /** `News and campaigns from Exampleton City Council`, the page's H1. */
  readonly label: string
  /** Null until the first story is published. */
  readonly lead: LeadView | null
  readonly latest: readonly ReleaseCardView[]
  readonly events: readonly EventCardView[]
  readonly campaigns: readonly CampaignCardView[]
  /** The priorities of the plan chosen in settings, each a link to its anchor. */
  readonly plan: { readonly link: LinkView; readonly priorities: readonly LinkView[] } | null
  readonly forJournalists: readonly LinkView[]
}

type HomeArgs = {
  settings: Setting
  releases: readonly ListedRelease[]
  events: readonly Event[]
  /** Shown if the settings feature none. */
  running: readonly Campaign[]
}

const TILES = 3

export function toHomeView({ settings, releases, events, running }: HomeArgs): HomeView {
  const [newest, ...latest] = releases
  const chosen = published(settings.featuredCampaigns).filter(isNotWithdrawn)
  return {
    label: `${settings.serviceName || 'News and campaigns'} from ${settings.councilName}`,
    lead: newest ? toLeadView(newest, settings) : null,
    latest: latest.map(toReleaseCardView),
    events: events.map(toEventCardView),
    campaigns: (chosen.length > 0 ? chosen : running).slice(0, TILES).map(toCampaignCardView),
    plan: toPlan(publishedOne(settings.featuredStrategy)),
    forJournalists: FOR_JOURNALISTS,
  }
}

/** Withdrawn content keeps its page but is removed from every list, including this one. */
const isNotWithdrawn = ({ state }: Pick<NewsRelease, 'state'>): boolean => state !== 'withdrawn'

const toLeadView = (release: ListedRelease, { dateStyle }: Setting): LeadView => {
  const publishedAt = release.publishedAt ?? release.updatedAt
  const picture = publishedOne(release.picture)
  const photograph = picture?.sizes?.large?.url ?? picture?.url
  return {
    href: pagePath('news-releases', release.slug ?? ''),
    title: release.title,
    kind: RELEASE_KINDS[release.kind],
    strand: release.strand ?? '',
    summary: release.summary ?? '',
    published: { iso: londonDay(publishedAt), text: printDate(publishedAt, dateStyle) },
    art: photograph ? filePath(photograph) : '/assets/img/kilns.svg',
  }
}

const planName = (strategy: Strategy): string =>
  strategy.endYear ? `The ${printYears(strategy)} plan` : `The plan from ${strategy.startYear}`

function toPlan(strategy: Strategy | null): HomeView['plan'] {
  if (!strategy?.priorities?.length || !isNotWithdrawn(strategy)) return null
  const href = pagePath('strategies', strategy.slug ?? '')
  return {
    link: { href, text: planName(strategy) },
    priorities: strategy.priorities.map(({ name }, index) => ({
      href: `${href}#priority-${index + 1}`,
      text: name,
    })),
  }
}

const FOR_JOURNALISTS: readonly LinkView[] = [
  { href: `${PATHS.press}#pictures`, text: 'Pictures, with credits and licences' },
  { href: `${PATHS.press}#people`, text: 'People you can interview' },
  { href: PATHS.news, text: 'Everything we have published' },
  { href: newsFeedPath('rss'), text: 'News as an RSS feed' },
]
