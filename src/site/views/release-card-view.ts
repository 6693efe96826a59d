import type { NewsRelease } from '@/cms/generated/payload-types'
import { published } from '@/cms/read/published'
import { RELEASE_KINDS } from '@/domain/content-types'
import { londonDay, londonYear, shortDate } from '@/domain/dates'
import { pagePath } from '@/domain/paths'

import type { LinkView, TimeView } from './link-view'

/** A release in a list: text only, with its campaign. */
export type ReleaseCardView = {
  readonly href: string
  readonly title: string
  readonly published: TimeView
  readonly year: number
  /** "Press release" */
  readonly kind: string
  readonly summary: string
  readonly isCorrected: boolean
  readonly campaign: LinkView | null
}

/** The stored fields that a card needs, so that a list reads no more. */
export type CardRelease = Pick<
  NewsRelease,
  'title' | 'slug' | 'kind' | 'summary' | 'publishedAt' | 'changes' | 'campaigns'
>

export function toReleaseCardView(release: CardRelease): ReleaseCardView {
  const publishedAt = release.publishedAt ?? ''
  const [campaign] = published(release.campaigns)
  return {
    href: pagePath('news-releases', release.slug ?? ''),
    title: release.title,
    published: { iso: londonDay(publishedAt), text: shortDate(publishedAt) },
    year: londonYear(publishedAt),
    kind: RELEASE_KINDS[release.kind],
    summary: release.summary ?? '',
    isCorrected: (release.changes ?? []).some(({ kind }) => kind === 'correction'),
    campaign: campaign?.slug
      ? { href: pagePath('campaigns', campaign.slug), text: campaign.title }
      : null,
  }
}
