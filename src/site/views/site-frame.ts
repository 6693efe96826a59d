import type { AlertBanner, Place, Setting } from '@/cms/generated/payload-types'
import { publishedOne } from '@/cms/read/published'
import type { DateStyle, Instant } from '@/domain/dates'
import { newsPath, PATHS } from '@/domain/paths'
import { themeHref } from '@/site/styles/theme-css'

import { type AlertView, toAlertViews } from './alert-view'
import { type ContactView, toContactView } from './contact-view'
import { filePath } from './file-facts'
import type { LinkView } from './link-view'

export type NavigationLink = LinkView & { readonly current: 'page' | 'section' | 'no' }
export type FooterColumn = { readonly heading: string; readonly links: readonly LinkView[] }

/** The frame around every page, entirely from settings: nothing here is specific to one council. */
export type SiteFrame = {
  /** `https://news.example`, without a trailing slash; for addresses in metadata. */
  readonly origin: string
  /** The page's own path, without its query. */
  readonly path: string
  readonly councilName: string
  readonly serviceName: string
  readonly dateStyle: DateStyle
  readonly logo: LogoView | null
  /** The stylesheet with the council's own colours; null if it has none. */
  readonly theme: string | null
  readonly navigation: readonly NavigationLink[]
  /** Only those live at the time of this response, most severe first. */
  readonly alerts: readonly AlertView[]
  readonly pressOffice: ContactView
  readonly footer: FooterView
}

type LogoView = { readonly src: string; readonly width: number; readonly height: number }

type FooterView = {
  readonly columns: readonly FooterColumn[]
  /** The council's main website, for everything other than news; null if not set. */
  readonly services: string | null
  /** The licence under which the text may be reused. */
  readonly reuseNote: string
}

export type SiteFrameArgs = {
  settings: Setting
  towns: readonly Place[]
  banners: readonly AlertBanner[]
  origin: string
  path: string
  now: Instant
}

export function toSiteFrame(args: SiteFrameArgs): SiteFrame {
  const { settings, origin, path } = args
  return {
    origin,
    path,
    councilName: settings.councilName,
    serviceName: settings.serviceName || 'News and campaigns',
    dateStyle: settings.dateStyle,
    logo: toLogo(settings.logo),
    theme: themeHref(settings),
    navigation: SECTIONS.map((section) => ({ ...section, current: currentness(section, path) })),
    alerts: toAlertViews(args),
    pressOffice: toContactView({
      contact: settings.pressOffice,
      name: 'Press office',
      outOfHours: settings.outOfHours,
    }),
    footer: toFooter(args),
  }
}

/** Six fit a small phone in two rows. Join us is linked from Our values and the footer. */
const SECTIONS: readonly LinkView[] = [
  { href: PATHS.news, text: 'News' },
  { href: PATHS.campaigns, text: 'Campaigns' },
  { href: PATHS.events, text: 'Events' },
  { href: PATHS.strategies, text: 'Strategies' },
  { href: PATHS.values, text: 'Our values' },
  { href: PATHS.press, text: 'Press room' },
]

function currentness({ href }: LinkView, path: string): NavigationLink['current'] {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'section' : 'no'
}

function toLogo(stored: Setting['logo']): LogoView | null {
  const logo = publishedOne(stored)
  if (!logo?.url || !logo.width || !logo.height) return null
  return { src: filePath(logo.url), width: logo.width, height: logo.height }
}

function toFooter({ settings, towns }: SiteFrameArgs): FooterView {
  const columns = [
    {
      heading: 'News by town',
      links: towns.map((town) => ({
        href: newsPath({ place: town.slug ?? '' }),
        text: town.title,
      })),
    },
    ...(settings.footerColumns ?? []).map(({ heading, links }) => ({
      heading,
      links: (links ?? []).map(({ address, label }) => ({ href: address, text: label })),
    })),
    {
      heading: 'Social media',
      links: (settings.social ?? []).map(({ address, label }) => ({ href: address, text: label })),
    },
  ]
  return {
    columns: columns.filter(({ links }) => links.length > 0),
    services: settings.mainSite ?? null,
    reuseNote: settings.reuseNote ?? '',
  }
}
