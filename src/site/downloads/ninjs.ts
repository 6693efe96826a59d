import { absolute } from '@/domain/paths'
import { passagesHtml } from '@/site/feeds/passage-html'
import { passagesText } from '@/site/feeds/passage-text'
import { toPassages } from '@/site/feeds/passages'
import type { PictureView } from '@/site/views/picture-view'
import type { RelatedView } from '@/site/views/related-view'
import type { ReleaseView } from '@/site/views/release-view'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const
const LANGUAGE = 'en-GB'

type NinjsArgs = { release: ReleaseView; origin: string }

/**
 * A release as IPTC ninjs 3.1, for newsroom systems; times in UTC, addresses absolute. A withdrawn
 * one is `canceled`, with the reason and without its text. Notes to editors and corrections go to
 * `edNote`; a speaker's role at the time has no field of its own, so it goes to `people[].rel`.
 */
export function toNinjs(args: NinjsArgs): Record<string, unknown> {
  const { release, origin } = args
  return withoutEmptyFields({
    standard: STANDARD,
    uri: absolute(origin, release.path),
    type: 'text',
    representationType: 'full',
    version: String(release.changes.length + 1 + (release.withdrawal ? 1 : 0)),
    firstCreated: release.publishedAt,
    versionCreated: release.updatedAt,
    contentCreated: release.publishedAt,
    pubStatus: release.withdrawal ? 'canceled' : 'usable',
    language: LANGUAGE,
    title: release.headline,
    headlines: [{ role: 'main', contentType: 'text/plain', value: release.headline }],
    by: release.issuedBy,
    located: release.dateline,
    copyrightHolder: release.issuedBy,
    edNote: edNoteOf(release),
    genres: [{ name: release.kindName }],
    altIds: release.reference ? [{ role: 'reference', value: release.reference }] : [],
    infoSources: [infoSourceOf(release)],
    ...contentOf(args),
  })
}

/** The fields that a withdrawn release omits. */
function contentOf({ release, origin }: NinjsArgs): Record<string, unknown> {
  const { withdrawal, standfirst, relations, mediaPack } = release
  if (withdrawal) return {}
  const passages = toPassages(release.body)
  const text = passagesText({ passages, origin })
  const counts = { charCount: text.length, wordCount: text.split(/\s+/).filter(Boolean).length }
  return {
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: standfirst }],
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        value: passagesHtml({ passages, origin }),
        ...counts,
      },
      { role: 'main', contentType: 'text/plain', value: text, ...counts },
    ],
    subjects: relations.topics.map((topic) => named(topic, origin)),
    places: relations.places.map((place) => named(place, origin)),
    organisations: relations.organisations.map((organisation) => named(organisation, origin)),
    events: relations.events.map((event) => named(event, origin)),
    people: peopleOf(release, origin),
    associations: mediaPack.filter(({ download }) => download).map((p) => pictureOf(p, origin)),
  }
}

function edNoteOf({ withdrawal, changes, notesToEditors }: ReleaseView): string {
  return [
    ...(withdrawal ? [`Withdrawn on ${withdrawal.date.text}.`, ...withdrawal.reason] : []),
    ...changes.map(({ title, note }) => `${title}: ${note.join(' ')}`),
    ...(withdrawal ? [] : notesToEditors),
  ].join('\n')
}

function infoSourceOf({ issuedBy, contact }: ReleaseView): Record<string, unknown> {
  const { phone, email, name } = contact
  return {
    name: issuedBy,
    role: 'publisher',
    contactInfo: [
      ...(phone ? [{ type: 'phone', role: 'press', name, value: phone.text }] : []),
      ...(email ? [{ type: 'email', role: 'press', name, value: email.text }] : []),
    ],
  }
}

const named = ({ text, href, slug }: RelatedView, origin: string) => ({
  name: text,
  literal: slug,
  ...(href ? { uri: absolute(origin, href) } : {}),
})

/** Speakers as printed at publication, then other people the story is about. */
function peopleOf({ quotes, relations }: ReleaseView, origin: string): Record<string, unknown>[] {
  const speakers = quotes.map(({ speaker, role }) => ({
    name: speaker.name,
    rel: role ? `quoted as ${role}` : 'quoted',
    ...(speaker.path ? { uri: absolute(origin, speaker.path) } : {}),
  }))
  const others = relations.people.map((person) => ({ ...named(person, origin), rel: 'about' }))
  return [...speakers, ...others]
}

const pictureOf = (picture: PictureView, origin: string): Record<string, unknown> => {
  const href = absolute(origin, picture.download?.href ?? picture.src)
  return {
    name: picture.download?.fileName ?? '',
    uri: href,
    type: 'picture',
    rel: 'media-pack',
    usageTerms: picture.licence,
    by: picture.credit,
    ...(picture.caption ? { headlines: [{ role: 'caption', value: picture.caption }] } : {}),
    descriptions: picture.alt ? [{ role: 'alt', value: picture.alt }] : [],
    renditions: [{ name: 'original', href, sizeInBytes: picture.download?.size }],
  }
}

/** Empty fields carry no information in ninjs, and some may not be empty. */
const withoutEmptyFields = (item: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
