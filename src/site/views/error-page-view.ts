import type { Gone } from '@/cms/read/read-redirect'
import type { UnpublishReason } from '@/domain/content-types'
import { shortDate } from '@/domain/dates'
import { PATHS } from '@/domain/paths'

import type { LinkView } from './link-view'
import type { SiteFrame } from './site-frame'

/** An error page: why there is no page here, and where to go instead. */
export type ErrorPageView = {
  readonly status: 404 | 410
  readonly title: string
  readonly text: string
  /** Above the links: "Try one of these". */
  readonly linksTitle: string
  readonly links: readonly LinkView[]
}

/** 404: as far as the site knows, this address never existed. */
export const toMissing = (site: SiteFrame): ErrorPageView => ({
  status: 404,
  title: 'We cannot find that page',
  text: 'Check the address for a typing slip. Old news addresses are passed on to the new ones, so an old link should still work.',
  linksTitle: 'Try one of these',
  links: [
    { href: PATHS.news, text: 'All news' },
    { href: PATHS.campaigns, text: 'Campaigns' },
    ...forJournalists(site),
  ],
})

/** Why a page was unpublished, for the public: whether it returns, and no private details. */
const REASONS: Record<UnpublishReason, string> = {
  'published-in-error': 'It was published by mistake, and it will not come back.',
  consolidated: 'What it said is now on another page.',
  'personal-data': 'It held personal information that should not have been public.',
  legal: 'We took it down for a legal reason.',
}

/** 410: a page that was taken down. */
export const toGone = (site: SiteFrame, { reason, since }: Omit<Gone, 'gone'>): ErrorPageView => ({
  status: 410,
  title: 'We have taken this page down',
  text: `That was on ${shortDate(since)}. ${reason ? REASONS[reason] : 'It will not come back.'}`,
  linksTitle: 'Nearest pages',
  links: [nearest(site), ...forJournalists(site)],
})

/** The list that a page at this address would be in. */
function nearest({ navigation }: SiteFrame): LinkView {
  const section = navigation.find(({ current, href }) => current !== 'no' && href !== PATHS.press)
  return section
    ? { href: section.href, text: `All ${section.text.toLowerCase()}` }
    : { href: PATHS.home, text: 'Home page' }
}

/** The press room and, for journalists on deadline, the press office's number. */
const forJournalists = ({ pressOffice: { phone } }: SiteFrame): LinkView[] => [
  { href: PATHS.press, text: 'Press room' },
  ...(phone
    ? [{ href: phone.href, text: `Ring ${phone.text}`, detail: 'If you are on deadline' }]
    : []),
]
