import { contentPath, type Locatable } from '@/cms/read/content-path'
import { type Instant, londonDay, shortDate } from '@/domain/dates'
import type { PagedKind } from '@/domain/paths'

import { type StoredBlock, toBodyView } from './body-view'
import type { TimeView } from './link-view'
import type { QuoteView } from './quote-view'

/** A quote, where it was said, and its address there. */
export type SaidView = {
  readonly quote: QuoteView
  readonly source: {
    readonly href: string
    readonly headline: string
    readonly published: TimeView
  }
}

/** A public item of any kind with quotes in its body. */
export type QuotingItem = {
  readonly kind: PagedKind
  readonly doc: Locatable & {
    readonly title: string
    readonly createdAt: string
    readonly publishedAt?: string | null
    readonly body?: readonly StoredBlock[] | null
  }
}

type SaidArgs = {
  personId: string | number
  quotedIn: readonly QuotingItem[]
  now: Instant
}

/** One person's quotes in these items, in the items' order, each with the role at the time. */
export const toSaidViews = ({ personId, quotedIn, now }: SaidArgs): SaidView[] =>
  quotedIn.flatMap(({ kind, doc }) => {
    const publishedAt = doc.publishedAt ?? doc.createdAt
    const path = contentPath({ kind, doc })
    return quotesBy(personId, doc.body, now).map((quote) => ({
      quote,
      source: {
        href: `${path}#${quote.anchor}`,
        headline: doc.title,
        published: { iso: londonDay(publishedAt), text: shortDate(publishedAt) },
      },
    }))
  })

/** Maps the whole body, so that each quote has the same anchor here as on its page. */
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
