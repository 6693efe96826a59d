import type { Media, NewsRelease, Page, Person, Setting } from '@/cms/generated/payload-types'
import { dayParts, type Instant, londonTimestamp } from '@/domain/dates'
import { newsFeedPath, releaseDownloads } from '@/domain/paths'

import { type BlockView, toBodyView } from './body-view'
import { type ContactView, toContactView } from './contact-view'
import type { LinkView } from './link-view'
import { paragraphsOf } from './paragraphs'
import { type PictureView, toPictureView } from './picture-view'
import { type CardRelease, type ReleaseCardView, toReleaseCardView } from './release-card-view'
import { type ReleaseView, toReleaseView } from './release-view'
import { type SpokespersonView, toSpokespeople } from './spokesperson-view'

/** The press room: the number that is staffed now, and the newest release. */
export type PressRoomView = {
  readonly title: string
  readonly standfirst: string
  /** The body of the page that introduces the press room, if there is one. */
  readonly intro: readonly BlockView[]
  readonly contacts: readonly PressContactView[]
  readonly newest: NewestView | null
  readonly recent: readonly ReleaseCardView[]
  readonly pictures: readonly PictureView[]
  readonly spokespeople: readonly SpokespersonView[]
  readonly email: LinkView | null
  readonly boilerplate: { readonly title: string; readonly paragraphs: readonly string[] }
  readonly feeds: readonly LinkView[]
}

export type PressContactView = {
  readonly contact: ContactView
  /** Whether this is the number to ring now; that one comes first. */
  readonly isNow: boolean
}

export type NewestView = {
  readonly release: Pick<
    ReleaseView,
    'path' | 'headline' | 'kindName' | 'strand' | 'published' | 'standfirst'
  >
  /** Links to its text, quotes and pictures. */
  readonly links: readonly LinkView[]
}

type PressRoomArgs = {
  /** With all its fields. */
  newest: NewsRelease | null
  /** Earlier ones, newest first. */
  recent: readonly CardRelease[]
  /** The page that introduces the press room. */
  page: Page | null
  pictures: readonly Media[]
  people: readonly Person[]
  settings: Setting
  now: Instant
}

/** The press room at this moment: the order of the numbers changes when the office closes. */
export function toPressRoomView(args: PressRoomArgs): PressRoomView {
  const { newest, recent, pictures, people, page, settings, now } = args
  const { email } = toContactView({ contact: settings.pressOffice, name: '' })
  return {
    title: page?.title ?? 'Press room',
    standfirst: page?.summary || 'A person to ring, the newest release, and pictures you may use.',
    intro: toBodyView(page?.body, { now, under: 2 }),
    contacts: toContacts(settings, now),
    newest: newest ? toNewest(toReleaseView(newest, { settings, now })) : null,
    recent: recent.map(toReleaseCardView),
    pictures: pictures.flatMap((picture) => toPictureView(picture, { now }) ?? []),
    spokespeople: toSpokespeople(people, now),
    email,
    boilerplate: {
      title: `About ${settings.councilName}`,
      paragraphs: paragraphsOf(settings.boilerplate),
    },
    feeds: [
      { href: newsFeedPath('rss'), text: 'RSS feed' },
      { href: newsFeedPath('atom'), text: 'Atom feed' },
      { href: newsFeedPath('json'), text: 'JSON feed' },
    ],
  }
}

function toContacts(settings: Setting, now: Instant): PressContactView[] {
  const { pressOffice, outOfHours } = settings
  const isOpen = isOfficeOpen(settings, now)
  const office = {
    contact: toContactView({ contact: pressOffice, name: 'Press office' }),
    isNow: isOpen,
  }
  if (!outOfHours?.phone) return [{ ...office, isNow: true }]
  const duty = {
    contact: toContactView({ contact: outOfHours, name: 'Duty press officer' }),
    isNow: !isOpen,
  }
  return isOpen ? [office, duty] : [duty, office]
}

const WEEKEND = ['Sat', 'Sun']

/** In London time, by the hours in the settings; `08:30` to `17:00` by default. */
export function isOfficeOpen(
  { opensAt, closesAt }: Pick<Setting, 'opensAt' | 'closesAt'>,
  now: Instant,
): boolean {
  const clock = londonTimestamp(now).slice('2025-10-18T'.length, '2025-10-18T10:00'.length)
  return (
    !WEEKEND.includes(dayParts(now).weekday) &&
    (opensAt || '08:30') <= clock &&
    clock < (closesAt || '17:00')
  )
}

function toNewest(release: ReleaseView): NewestView {
  const { path, headline, kindName, strand, published, standfirst, quotes, mediaPack } = release
  const [quote] = quotes
  const links: (LinkView | null)[] = [
    { href: releaseDownloads(release.slug).text, text: 'Plain text' },
    quote ? { href: `${path}#${quote.anchor}`, text: counted(quotes.length, 'quote') } : null,
    mediaPack.length > 0
      ? { href: `${path}#pictures`, text: counted(mediaPack.length, 'picture') }
      : null,
  ]
  return {
    release: { path, headline, kindName, strand, published, standfirst },
    links: links.filter((link) => link !== null),
  }
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
