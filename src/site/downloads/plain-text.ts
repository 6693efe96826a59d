import { absolute } from '@/domain/paths'
import { passagesText } from '@/site/feeds/passage-text'
import { toPassages } from '@/site/feeds/passages'
import type { ReleaseView } from '@/site/views/release-view'

type TextArgs = { release: ReleaseView; origin: string }

/**
 * A release in the form that newsrooms use: headline, kind and publication time, withdrawal or
 * corrections, body, ENDS, notes, about, contacts. UTF-8, one line for each paragraph, a blank line
 * between them, a line break at the end.
 */
export const toPlainText = (args: TextArgs): string =>
  `${sectionsOf(args).filter(Boolean).join('\n\n')}\n`

function sectionsOf({ release, origin }: TextArgs): string[] {
  const { headline, standfirst, withdrawal, changes, body, boilerplate, path } = release
  return [
    headline,
    statusLine(release),
    ...(withdrawal ? [`WITHDRAWN on ${withdrawal.date.text}`, ...withdrawal.reason] : []),
    ...changes.map(({ title, note }) => `${title}: ${note.join('\n')}`),
    standfirst,
    passagesText({ passages: toPassages(body), origin }),
    'ENDS',
    notesText(release.notesToEditors),
    boilerplate.paragraphs.length > 0 ? boilerplate.title : '',
    ...boilerplate.paragraphs,
    contactText(release.contact),
    absolute(origin, path),
  ]
}

/** `Press release, Tuesday, 15th June 2021. Issued by Example City Council. Reference 123.` */
export function statusLine({
  kindName,
  published,
  issuedBy,
  reference,
  dateline,
}: ReleaseView): string {
  const issued = `${kindName}, ${published.text}. Issued by ${issuedBy}.`
  return [issued, dateline && `${dateline}.`, reference && `Reference ${reference}.`]
    .filter(Boolean)
    .join(' ')
}

const notesText = (notes: readonly string[]): string =>
  notes.length === 0
    ? ''
    : ['Notes to editors', ...notes.map((note, index) => `${index + 1}. ${note}`)].join('\n\n')

/** The press contact, one line for each means of contact. */
export const contactLines = ({ name, hours, phone, email, outOfHours }: ReleaseView['contact']) =>
  [
    name,
    phone && `Phone: ${phone.text}`,
    email && `Email: ${email.text}`,
    hours,
    outOfHours && `Nights and weekends: ${outOfHours.text}`,
  ].filter((line): line is string => Boolean(line))

const contactText = (contact: ReleaseView['contact']): string =>
  ['Press contact', ...contactLines(contact)].join('\n')
