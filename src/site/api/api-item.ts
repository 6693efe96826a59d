import type { NewsRelease, Setting, TextBlock } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'
import { absolute } from '@/domain/paths'
import { passagesHtml } from '@/site/feeds/passage-html'
import { passagesText } from '@/site/feeds/passage-text'
import { type FeedPassage, toPassages } from '@/site/feeds/passages'
import { toBodyView } from '@/site/views/body-view'
import { type ReleaseView, toReleaseView } from '@/site/views/release-view'
import { toTextView } from '@/site/views/text-view'
import { toWithdrawalView, type Withdrawable } from '@/site/views/withdrawal-view'

import type { ApiKind } from './api-kinds'
import { type ApiSource, type ApiSummary, toApiSummary } from './api-summary'

type ApiBody = { readonly html: string; readonly text: string }

/** An item of the API in full. A withdrawn one has its notice, and no body. */
export type ApiItem = ApiSummary & {
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null
  readonly body: ApiBody | null
  /** Only for news releases: quotes, notes, corrections, downloads. */
  readonly release?: ReturnType<typeof toApiRelease>
}

/** A stored item with its relations populated. */
type ApiDocument = ApiSource &
  Withdrawable & {
    readonly body?: NewsRelease['body']
    readonly description?: TextBlock['content'] | null
    readonly biography?: TextBlock['content'] | null
  }

type ItemArgs = {
  kind: ApiKind
  doc: ApiDocument
  settings: Setting
  now: Instant
  origin: string
}

/** A public item as plain data: the content of its page. */
export function toApiItem(args: ItemArgs): ApiItem {
  const { kind, doc, settings, now, origin } = args
  const withdrawal = toWithdrawalView(doc, settings)
  const item = {
    ...toApiSummary({ kind, doc, origin }),
    withdrawn: withdrawal && { at: withdrawal.at, reason: withdrawal.reason.join('\n\n') },
    body: withdrawal ? null : toApiBody({ passages: passagesOf(doc, now), origin }),
  }
  if (kind !== 'news-releases') return item
  const view = toReleaseView(doc as unknown as NewsRelease, { settings, now }) // `kind` was checked in the line above
  return { ...item, updatedAt: view.updatedAt, release: toApiRelease(view, origin) }
}

function passagesOf(doc: ApiDocument, now: Instant): FeedPassage[] {
  const running = [doc.description, doc.biography].flatMap((text) => toTextView(text))
  return [...toPassages(toBodyView(doc.body, { now })), ...running]
}

const toApiBody = (args: { passages: readonly FeedPassage[]; origin: string }): ApiBody => ({
  html: passagesHtml(args),
  text: passagesText(args),
})

/** The fields of news releases only. A withdrawn one keeps its change notes and its contact. */
function toApiRelease(view: ReleaseView, origin: string) {
  const isUp = !view.withdrawal
  const href = (path: string) => absolute(origin, path)
  return {
    kindName: view.kindName,
    issuedBy: view.issuedBy,
    corrections: view.changes.map(({ kind, at, note }) => ({ kind, at, note: note.join('\n\n') })),
    quotes: isUp ? view.quotes.map(toApiQuote) : [],
    notesToEditors: isUp ? view.notesToEditors : [],
    campaigns: view.relations.campaigns.map(({ text }) => text),
    places: view.relations.places.map(({ text }) => text),
    contact: {
      name: view.contact.name,
      phone: view.contact.phone?.text ?? null,
      email: view.contact.email?.text ?? null,
    },
    files: {
      text: href(view.downloads.text),
      pdf: href(view.downloads.pdf),
      ninjs: href(view.downloads.ninjs),
      pictures: view.downloads.pictures && href(view.downloads.pictures),
    },
  }
}

const toApiQuote = ({ isDirect, paragraphs, speaker, role, saidAt }: ReleaseView['quotes'][0]) => ({
  isDirect,
  words: paragraphs.join('\n\n'),
  speaker: speaker.name,
  roleThen: role,
  saidAt,
})
