import type { Instant } from '@/domain/dates'
import { absolute } from '@/domain/paths'
import type { ChangeView } from '@/site/views/change-view'
import type { PictureView } from '@/site/views/picture-view'
import type { ReleaseView } from '@/site/views/release-view'

import { passagesHtml } from './passage-html'
import { paragraphPassage, type FeedPassage, toPassages } from './passages'
import { stableUri } from './stable-id'

/** A feed in a format-independent form. Every address is absolute. */
export type Feed = {
  readonly title: string
  readonly description: string
  readonly pageHref: string
  readonly selfHref: string
  /** The publisher: the council’s current name. */
  readonly author: string
  /** The time of the newest change in it, so that the same content produces the same feed. */
  readonly updatedAt: Instant
  readonly items: readonly FeedItem[]
}

export type FeedItem = {
  /** `urn:uuid:…`: unaffected by corrections, new headlines and new addresses. */
  readonly id: string
  readonly href: string
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly publishedAt: Instant
  readonly updatedAt: Instant
  /** The council’s name at publication. */
  readonly author: string
  readonly topics: readonly string[]
  readonly enclosure: Enclosure | null
}

type Enclosure = { readonly href: string; readonly type: string; readonly size: number }

export const FEED_LANGUAGE = 'en-GB'

type FeedArgs = {
  title: string
  description: string
  /** Paths of the page and of the feed itself. */
  page: string
  self: string
  council: string
  releases: readonly ReleaseView[]
  origin: string
}

/**
 * A feed of releases in the order given, newest publication first. A correction changes an item's
 * `updatedAt` but not its position. A withdrawn release contains its notice and nothing else.
 */
export function toFeed(args: FeedArgs): Feed {
  const { title, description, page, self, council, releases, origin } = args
  const items = releases.map((release) => toFeedItem(release, origin))
  return {
    title,
    description,
    pageHref: absolute(origin, page),
    selfHref: absolute(origin, self),
    author: council,
    updatedAt: items.map((item) => item.updatedAt).reduce(latest, NEVER),
    items,
  }
}

/** The `updated` of an empty feed (RFC 4287 requires one). */
const NEVER: Instant = '1970-01-01T00:00:00.000Z'
const latest = (a: Instant, b: Instant): Instant => (Date.parse(a) < Date.parse(b) ? b : a)

function toFeedItem(release: ReleaseView, origin: string): FeedItem {
  const { withdrawal } = release
  return {
    id: stableUri({ kind: 'news-releases', id: release.id }),
    href: absolute(origin, release.path),
    title: withdrawal ? `Withdrawn: ${release.headline}` : release.headline,
    summary: withdrawal ? withdrawalNotice(withdrawal) : release.standfirst,
    html: passagesHtml({ passages: passagesOf(release), origin }),
    publishedAt: release.publishedAt,
    updatedAt: release.updatedAt,
    author: release.issuedBy,
    topics: release.relations.topics.map(({ text }) => text),
    enclosure: withdrawal ? null : enclosureOf(release.picture, origin),
  }
}

/** `This was withdrawn on Tuesday, 15th June 2021.` */
const withdrawalNotice = ({ date }: NonNullable<ReleaseView['withdrawal']>): string =>
  `This was withdrawn on ${date.text}.`

function passagesOf(release: ReleaseView): FeedPassage[] {
  const { withdrawal } = release
  if (withdrawal) return [withdrawalNotice(withdrawal), ...withdrawal.reason].map(paragraphPassage)
  return [
    ...release.changes.flatMap(changePassages),
    ...(release.standfirst ? [paragraphPassage(release.standfirst)] : []),
    ...toPassages(release.body),
    ...notePassages(release.notesToEditors),
  ]
}

/** Before the story, as on the page: a subscriber may have read the wrong version. */
const changePassages = ({ title, note }: ChangeView): FeedPassage[] =>
  [`${title}: ${note[0] ?? ''}`, ...note.slice(1)].map(paragraphPassage)

function notePassages(notes: readonly string[]): FeedPassage[] {
  if (notes.length === 0) return []
  const items = notes.map((note) => ({
    children: [{ type: 'words', words: note, isStrong: false } as const],
    lists: [],
  }))
  return [
    {
      type: 'heading',
      level: 2,
      children: [{ type: 'words', words: 'Notes to editors', isStrong: false }],
    },
    { type: 'list', isOrdered: true, items },
  ]
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** The lead picture, if its licence allows reuse; RSS readers expect at most one. */
function enclosureOf(picture: PictureView | null, origin: string): Enclosure | null {
  const file = picture?.download
  const type = TYPES[file?.fileName.split('.').at(-1)?.toLowerCase() ?? '']
  return file && type ? { href: absolute(origin, file.href), type, size: file.size } : null
}
