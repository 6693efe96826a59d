import type { Campaign } from '@/cms/generated/payload-types'
import { contentPath } from '@/cms/read/content-path'
import { publishedOne } from '@/cms/read/published'
import { contentType, RELEASE_KINDS } from '@/domain/content-types'
import { londonDay, shortDate } from '@/domain/dates'

import type { TimeView } from './link-view'

/** An item of any kind that editors feature on a campaign's page. */
export type FeaturedView = {
  readonly href: string
  readonly title: string
  readonly text: string
  /** `Event`; for a release, `Press release` */
  readonly kind: string
  /** The day of a release or an event; null for other kinds. */
  readonly date: TimeView | null
}

/** In the editors' order, without items that are not public. */
export const toFeaturedViews = (featured: Campaign['featured']): FeaturedView[] =>
  (featured ?? []).flatMap((item) => {
    const document = publishedOne(item.value)
    const href = document && contentPath({ kind: item.relationTo, doc: document })
    if (!document || !href) return []
    return [
      {
        href,
        title: document.title,
        text: document.summary ?? '',
        kind: kindOf(item),
        date: dateOf(item),
      },
    ]
  })

function kindOf(item: NonNullable<Campaign['featured']>[number]): string {
  const release = item.relationTo === 'news-releases' ? publishedOne(item.value) : null
  return release ? RELEASE_KINDS[release.kind] : contentType(item.relationTo).singular
}

function dateOf(item: NonNullable<Campaign['featured']>[number]): TimeView | null {
  const at =
    item.relationTo === 'news-releases'
      ? publishedOne(item.value)?.publishedAt
      : item.relationTo === 'events'
        ? publishedOne(item.value)?.startsAt
        : null
  return at ? { iso: londonDay(at), text: shortDate(at) } : null
}
