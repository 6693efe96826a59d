import { toPassages } from '@/site/feeds/passages'
import type { ReleaseView } from '@/site/views/release-view'

import { PdfWriter } from './pdf-writer'
import { contactLines, statusLine } from './plain-text'

/**
 * A release as a tagged PDF (A4) with its title, language and headings: the content of the plain
 * text version, in the same order, without pictures (those are downloaded with their credit and
 * licence).
 */
export function toPdf({
  release,
  origin,
}: {
  release: ReleaseView
  origin: string
}): Promise<Uint8Array<ArrayBuffer>> {
  const { headline, issuedBy, kindName, updatedAt } = release
  const writtenAt = new Date(updatedAt)
  const writer = new PdfWriter(
    { title: headline, author: issuedBy, subject: kindName, writtenAt },
    origin,
  )
  writeHead(writer, release)
  for (const passage of toPassages(release.body)) writer.passage(passage)
  writer.paragraph('ENDS')
  writeTail(writer, release)
  return writer.finish()
}

function writeHead(writer: PdfWriter, release: ReleaseView): void {
  const { headline, withdrawal, changes, standfirst } = release
  writer.heading(1, headline)
  writer.paragraph(statusLine(release))
  if (withdrawal) {
    writer.heading(2, `Withdrawn on ${withdrawal.date.text}`)
    withdrawal.reason.forEach((words) => writer.paragraph(words))
  }
  for (const { title, note } of changes) {
    writer.heading(2, title)
    note.forEach((words) => writer.paragraph(words))
  }
  if (standfirst) writer.paragraph(standfirst)
}

function writeTail(writer: PdfWriter, release: ReleaseView): void {
  const { notesToEditors, boilerplate, contact } = release
  if (notesToEditors.length > 0) {
    writer.heading(2, 'Notes to editors')
    writer.passage({
      type: 'list',
      isOrdered: true,
      items: notesToEditors.map((words) => ({
        children: [{ type: 'words', words, isStrong: false }],
        lists: [],
      })),
    })
  }
  if (boilerplate.paragraphs.length > 0) {
    writer.heading(2, boilerplate.title)
    boilerplate.paragraphs.forEach((words) => writer.paragraph(words))
  }
  writer.heading(2, 'Press contact')
  contactLines(contact).forEach((line) => writer.paragraph(line))
}
