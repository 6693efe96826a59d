import PDFDocument from 'pdfkit'

import { type ProseLine, proseLines } from '@/demo/prose'

export type DemoDocument = {
  readonly title: string
  /** Lines in the markup of `prose`. */
  readonly lines: string
}

const LOOKS: Readonly<Record<ProseLine['kind'], { tag: string; size: number; before: number }>> = {
  h2: { tag: 'H2', size: 17, before: 14 },
  h3: { tag: 'H3', size: 14, before: 10 },
  paragraph: { tag: 'P', size: 12, before: 6 },
  bullet: { tag: 'P', size: 12, before: 3 },
  number: { tag: 'P', size: 12, before: 3 },
}

/**
 * Writes a tagged PDF with a title, a language and headings, for screen readers. The law requires
 * an HTML version as well.
 */
export async function writeDocument({
  title,
  lines,
}: DemoDocument): Promise<{ file: Buffer; pages: number }> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 64,
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, CreationDate: new Date('2026-01-01T00:00:00Z') },
  })
  const chunks: Buffer[] = []
  const isWritten = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve())
    pdf.on('error', reject)
  })
  const body = pdf.struct('Document')
  pdf.addStructure(body)
  body.add(pdf.struct('H1', {}, () => void pdf.font('Helvetica-Bold').fontSize(24).text(title)))
  for (const line of proseLines(lines))
    body.add(pdf.struct(LOOKS[line.kind].tag, {}, print(pdf, line)))
  body.end()
  const pages = pdf.bufferedPageRange().count
  pdf.end()
  await isWritten
  return { file: Buffer.concat(chunks), pages }
}

const print =
  (pdf: PDFKit.PDFDocument, { kind, words }: ProseLine) =>
  () => {
    const { size, before } = LOOKS[kind]
    const isHeading = kind === 'h2' || kind === 'h3'
    pdf.font(isHeading ? 'Helvetica-Bold' : 'Helvetica').fontSize(size)
    pdf.y += before
    const isItem = kind === 'bullet' || kind === 'number'
    pdf.text(isItem ? `•  ${words}` : words, { indent: isItem ? 12 : 0, lineGap: 3 })
  }
