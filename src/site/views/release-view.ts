import type { NewsRelease, Setting } from '@/cms/generated/payload-types'
import { RELEASE_KINDS, type ReleaseKind } from '@/domain/content-types'
import { type Instant, londonDay, printDate } from '@/domain/dates'
import { pagePath, releaseDownloads } from '@/domain/paths'
import type { Printed } from '@/domain/workflow/printed'
import { published } from '@/cms/read/published'

import { type BlockView, quotesOf, toBodyView, wordsOnly } from './body-view'
import { campaignArt } from './campaign-card-view'
import { type ChangeView, toChangeViews } from './change-view'
import { type ContactView, toContactView } from './contact-view'
import type { TimeView } from './link-view'
import { paragraphsOf } from './paragraphs'
import { type PictureView, toPictureView } from './picture-view'
import type { QuoteView } from './quote-view'
import type { RelatedView } from './related-view'
import { type ReleaseRelations, toReleaseRelations } from './release-relations'
import { type SeoView, toSeoView } from './seo-view'
import { type SpokespersonView, toSpokespeople } from './spokesperson-view'
import { toWithdrawalView, type WithdrawalView } from './withdrawal-view'

/**
 * A public release as plain data. The page, the card, every feed, the plain text, ninjs and the
 * metadata are all made from this, so that a withdrawal or a correction affects all of them.
 */
export type ReleaseView = {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly kind: ReleaseKind
  /** `Press release` */
  readonly kindName: string
  readonly headline: string
  readonly standfirst: string
  readonly reference: string
  readonly strand: { readonly text: string; readonly href: string | null } | null
  readonly dateline: string
  /** The council's name at publication: councils are renamed. */
  readonly issuedBy: string
  readonly publishedAt: Instant
  /** The last public change: publication, the newest change note or the withdrawal. */
  readonly updatedAt: Instant
  /** In the council's date style: `Tuesday, 15th June 2021`. */
  readonly published: TimeView
  readonly withdrawal: WithdrawalView | null
  /** Corrections and updates, newest first. */
  readonly changes: readonly ChangeView[]
  /** A note that it was published under a previous leadership of the council, or ''. */
  readonly historyNote: string
  readonly picture: PictureView | null
  /** The artwork of its campaign, for a call to action; null if it belongs to none. */
  readonly art: string | null
  readonly body: readonly BlockView[]
  readonly quotes: readonly QuoteView[]
  readonly notesToEditors: readonly string[]
  readonly boilerplate: { readonly title: string; readonly paragraphs: readonly string[] }
  readonly contact: ContactView
  readonly spokespeople: readonly SpokespersonView[]
  readonly mediaPack: readonly PictureView[]
  readonly downloads: ReleaseDownloads
  readonly relations: ReleaseRelations
  /** For search engines and social cards; headline and standfirst by default. */
  readonly seo: SeoView
}

/** Paths of the downloads for journalists; `pictures` is null if none may be reused. */
type ReleaseDownloads = {
  readonly text: string
  readonly pdf: string
  readonly ninjs: string
  readonly pictures: string | null
}

type ReleaseArgs = { settings: Setting; now: Instant }

/** The settings, overridden by what the release has pinned. */
type PrintedWith = Omit<Setting, keyof Printed> & Printed

/**
 * The view of a stored release with its relations populated. Settings that it prints were pinned at
 * its submission; a draft's preview uses the current ones.
 */
export function toReleaseView(release: NewsRelease, args: ReleaseArgs): ReleaseView {
  const { now } = args
  const settings = { ...args.settings, ...pinnedOf(release) }
  const relations = toReleaseRelations(release)
  const withdrawal = toWithdrawalView(release, settings)
  const whole = toBodyView(release.body, { now })
  const body = withdrawal ? wordsOnly(whole) : whole
  const mediaPack = withdrawal ? [] : picturesOf(release.mediaPack, now)
  const changes = toChangeViews(release.changes, {
    hasTimes: release.kind === 'emergency-update',
  })
  const publishedAt = release.publishedAt ?? release.createdAt
  const [campaign] = published(release.campaigns)
  return {
    ...toHead(release, settings),
    strand: toStrand(release.strand, relations.campaigns),
    publishedAt,
    updatedAt: withdrawal?.at ?? changes[0]?.at ?? publishedAt,
    published: { iso: londonDay(publishedAt), text: printDate(publishedAt, settings.dateStyle) },
    withdrawal,
    changes,
    historyNote: historyNote({ publishedAt, administrations: settings.administrations, now }),
    picture: withdrawal ? null : toPictureView(release.picture, { now }),
    art: campaign ? campaignArt(campaign) : null,
    body,
    quotes: quotesOf(body),
    notesToEditors: (release.notesToEditors ?? []).map(({ note }) => note),
    boilerplate: toBoilerplate(release, settings),
    contact: toPressContact(release, settings),
    spokespeople: toSpokespeople(release.spokespeople, now),
    mediaPack,
    downloads: toDownloads(release.slug ?? '', mediaPack),
    relations,
    seo: toSeoView(release),
  }
}

/** Only the workflow writes it, in the form `takePrinted` returns. */
const pinnedOf = ({ printed }: NewsRelease): Partial<Printed> => (printed ?? {}) as Partial<Printed>

/** The kind of release and the council that issued it. */
const toHead = (release: NewsRelease, settings: PrintedWith) => ({
  id: String(release.id),
  slug: release.slug ?? '',
  path: pagePath('news-releases', release.slug ?? ''),
  kind: release.kind,
  kindName: RELEASE_KINDS[release.kind],
  headline: release.title,
  standfirst: release.summary ?? '',
  reference: release.reference ?? '',
  dateline: release.dateline ?? '',
  issuedBy: release.issuedBy || settings.councilName,
})

const picturesOf = (pictures: NewsRelease['mediaPack'], now: Instant): PictureView[] =>
  (pictures ?? []).flatMap((picture) => toPictureView(picture, { now }) ?? [])

/** The label above the headline links to the campaign of the same name, if there is one. */
function toStrand(
  strand: string | null | undefined,
  campaigns: readonly RelatedView[],
): ReleaseView['strand'] {
  if (!strand) return null
  const sameName = campaigns.find(({ text }) => strand.toLowerCase().includes(text.toLowerCase()))
  return { text: strand, href: sameName?.href ?? null }
}

function toBoilerplate(release: NewsRelease, settings: PrintedWith): ReleaseView['boilerplate'] {
  return {
    title: `About ${release.issuedBy || settings.councilName}`,
    paragraphs: paragraphsOf(release.boilerplate || settings.boilerplate),
  }
}

/** The release's own contact or the press office, with hours from the settings. */
function toPressContact({ pressContact }: NewsRelease, settings: PrintedWith): ContactView {
  const isOwn = Boolean(pressContact?.phone || pressContact?.email)
  return toContactView({
    contact: isOwn ? { ...settings.pressOffice, ...pressContact } : settings.pressOffice,
    name: 'Press office',
    outOfHours: settings.outOfHours,
  })
}

function toDownloads(slug: string, mediaPack: readonly PictureView[]): ReleaseDownloads {
  const { text, pdf, ninjs, pictures } = releaseDownloads(slug)
  const hasPictures = mediaPack.some(({ download }) => download !== null)
  return { text, pdf, ninjs, pictures: hasPictures ? pictures : null }
}

type HistoryArgs = {
  publishedAt: Instant
  administrations: Setting['administrations']
  now: Instant
}

/**
 * A note on content published under a previous leadership of the council, or '' (guard G21: old
 * news stays and is labelled, like GOV.UK's history mode).
 */
function historyNote({ publishedAt, administrations, now }: HistoryArgs): string {
  const day = londonDay(publishedAt)
  const today = londonDay(now)
  const isPast = (administrations ?? []).some(
    ({ startsOn, endsOn }) =>
      endsOn && londonDay(endsOn) < today && londonDay(startsOn) <= day && day <= londonDay(endsOn),
  )
  return isPast ? 'This was published under a previous council leadership.' : ''
}
