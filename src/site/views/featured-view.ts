import type { Campaign } from '@/cms/generated/payload-types'
import { contentPath } from '@/cms/read/content-path'
import { contentType, RELEASE_KINDS } from '@/domain/content-types'
import { londonDay, shortDate } from '@/domain/dates'
import type { TimeView } from './link-view'
import { publishedOne } from '@/cms/read/published'

/** Something an editor put at the top of a campaign's page, of whatever kind. */
export type FeaturedView = {
  readonly href: string
  readonly title: string
  readonly text: string
  /** `Event`; of a release, `Press release` */
  readonly kind: string
  /** The day of a release or an event; null for what has no day. */
  readonly date: TimeView | null
}

/** In the editor's order, without what readers may not see. */
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
