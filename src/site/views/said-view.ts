import type { NewsRelease } from '@/cms/generated/payload-types'
import { type Instant, londonDay, shortDate } from '@/domain/dates'
import { pagePath } from '@/domain/paths'
import { type StoredBlock, toBodyView } from './body-view'
import type { TimeView } from './link-view'
import type { QuoteView } from './quote-view'

/** Something a person said, where it was said, and the address of the quote there. */
export type SaidView = {
  readonly quote: QuoteView
  readonly release: {
    readonly href: string
    readonly headline: string
    readonly published: TimeView
  }
}

type SaidArgs = {
  personId: string | number
  releases: readonly NewsRelease[]
  now: Instant
}

/** What one person said in these releases, in their order, with the role of the day. */
export const toSaidViews = ({ personId, releases, now }: SaidArgs): SaidView[] =>
  releases.flatMap((release) => {
    const publishedAt = release.publishedAt ?? release.createdAt
    const path = pagePath('news-releases', release.slug ?? '')
    return quotesBy(personId, release.body, now).map((quote) => ({
      quote,
      release: {
        href: `${path}#${quote.anchor}`,
        headline: release.title,
        published: { iso: londonDay(publishedAt), text: shortDate(publishedAt) },
      },
    }))
  })

/** The whole body is mapped, so that each quote has the same anchor here as on the release. */
function quotesBy(
  personId: string | number,
  body: readonly StoredBlock[] | null | undefined,
  now: Instant,
): QuoteView[] {
  const stored = (body ?? []).filter((block) => block.blockType === 'quote')
  return toBodyView(body, { now }).flatMap((block) => {
    if (block.type !== 'quote') return []
    const speaker = stored[Number(block.quote.anchor.replace('quote-', '')) - 1]?.speaker
    return idOf(speaker) === String(personId) ? [block.quote] : []
  })
}

const idOf = (related: { id: string | number } | string | number | null | undefined): string =>
  String(typeof related === 'object' && related !== null ? related.id : related)
