import type { AlertBanner } from '@/cms/generated/payload-types'
import { ALERT_SEVERITIES } from '@/domain/content-types'
import { dateAndTime, type Instant, londonTimestamp } from '@/domain/dates'
import { PATHS } from '@/domain/paths'

import type { LinkView, TimeView } from './link-view'

/** One live alert banner. `word` is the severity as text, so that it does not rely on colour. */
export type AlertView = {
  readonly id: string
  readonly severity: keyof typeof ALERT_SEVERITIES
  readonly word: string
  readonly title: string
  readonly text: string
  readonly link: LinkView | null
  readonly updated: TimeView
}

const LOUDEST_FIRST = Object.keys(ALERT_SEVERITIES)

type AlertArgs = { banners: readonly AlertBanner[]; path: string; now: Instant }

/** The banners for this page at this moment, most severe first; expired ones are excluded. */
export const toAlertViews = ({ banners, path, now }: AlertArgs): AlertView[] =>
  banners
    .filter((banner) => isLive(banner, now) && isFor(banner, path))
    .sort((a, b) => LOUDEST_FIRST.indexOf(a.severity) - LOUDEST_FIRST.indexOf(b.severity))
    .map(toAlertView)

const isLive = ({ startsAt, endsAt }: AlertBanner, now: Instant): boolean =>
  Date.parse(startsAt) <= Date.parse(now) && Date.parse(now) < Date.parse(endsAt)

function isFor({ where }: AlertBanner, path: string): boolean {
  if (where === 'home') return path === PATHS.home
  if (where === 'news') return path === PATHS.news || path.startsWith(`${PATHS.news}/`)
  return true
}

/** `updated` is when the banner was last published, not last edited. */
function toAlertView(banner: AlertBanner): AlertView {
  const updatedAt = banner.publishedAt ?? banner.startsAt
  return {
    id: String(banner.id),
    severity: banner.severity,
    word: banner.severity === 'notable-death' ? 'In memory' : ALERT_SEVERITIES[banner.severity],
    title: banner.title,
    text: banner.summary ?? '',
    link:
      banner.linkAddress && banner.linkText
        ? { href: banner.linkAddress, text: banner.linkText }
        : null,
    updated: { iso: londonTimestamp(updatedAt), text: dateAndTime(updatedAt) },
  }
}
