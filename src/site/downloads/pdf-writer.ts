import path from 'node:path'

import PDFDocument from 'pdfkit'

import { DIGITS } from '@/domain/paste/raised-digits'
import { absolute } from '@/domain/paths'
import { quoteOpening } from '@/site/feeds/passage-text'
import type { FeedPassage } from '@/site/feeds/passages'
import { gridLines, type InlineNode, type TextList } from '@/site/views/text-view'

// Converted from the site's own typeface, which pdfkit cannot read as WOFF2; embedded, as PDF/UA
// requires.
const FONT_FOLDER = path.join(process.cwd(), 'public/assets/fonts/pdf')
const fontFile = (weight: 'regular' | 'bold') =>
  path.join(FONT_FOLDER, `atkinson-hyperlegible-next-5.3.0-${weight}.ttf`)

const SIZES = { 1: 20, 2: 14, 3: 12, 4: 11 } as const
const TEXT_SIZE = 11
// No `font` option: pdfkit would reset the font on each new page, even within a bold heading.
const PAGE = { size: 'A4', margin: 64 } as const
/** Keeps a heading with the text below it at the foot of a page. */
const ROOM_FOR_HEADING = 90
const INDENT = 18
const GAP = 8

export type PdfMeta = { title: string; author: string; subject: string; writtenAt: Date }

/**
 * A PDF writer that tags everything it writes, so that a screen reader recognises headings, lists,
 * quotes and tables (PDF/UA, ISO 14289). The same text produces the same bytes.
 */
export class PdfWriter {
  private readonly doc: PDFKit.PDFDocument
  private readonly root: PDFKit.PDFStructureElement
  private readonly chunks: Uint8Array[] = []

  constructor(
    { title, author, subject, writtenAt }: PdfMeta,
    private readonly origin: string,
  ) {
    this.doc = new PDFDocument({
      autoFirstPage: false,
      font: fontFile('regular'),
      lang: 'en-GB',
      displayTitle: true,
      tagged: true,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets, // supported by pdfkit, missing from its types
      info: {
        Title: title,
        Author: author,
        Subject: subject,
        CreationDate: writtenAt,
        ModDate: writtenAt,
      },
    })
    this.doc.registerFont('regular', fontFile('regular')).registerFont('bold', fontFile('bold'))
    this.doc.on('data', (chunk: Uint8Array) => this.chunks.push(chunk))
    this.root = this.doc.struct('Document')
    this.doc.addStructure(this.root)
    this.doc.addPage(PAGE)
  }

  heading(level: 1 | 2 | 3 | 4, words: string): void {
    if (this.doc.y > this.doc.page.maxY() - ROOM_FOR_HEADING) this.doc.addPage(PAGE)
    this.add(`H${level}`, [
      () => {
        this.doc.moveDown(level === 1 ? 0 : 0.4)
        this.doc.font('bold').fontSize(SIZES[level]).text(printable(words), { paragraphGap: GAP })
      },
    ])
  }

  paragraph(words: string): void {
    this.inline([{ type: 'words', words, isStrong: false }])
  }

  passage(passage: FeedPassage): void {
    switch (passage.type) {
      case 'paragraph':
        return this.inline(passage.children)
      case 'heading':
        return this.heading(passage.level, textOf(passage.children))
      case 'list':
        return void this.root.add(this.list(passage))
      case 'grid':
        return gridLines(passage).forEach((line) => this.paragraph(line))
      case 'quote':
        this.paragraph(quoteOpening(passage))
        return this.quote(passage.paragraphs)
      case 'table':
        return this.table(passage)
      case 'picture':
        return undefined
    }
  }

  async finish(): Promise<Uint8Array<ArrayBuffer>> {
    this.root.end()
    await new Promise((resolve) => {
      this.doc.on('end', resolve)
      this.doc.end()
    })
    return new Uint8Array(Buffer.concat(this.chunks))
  }

  private inline(nodes: readonly InlineNode[], indent = 0): void {
    this.add('P', this.runs(nodes, indent))
  }

  /** One piece of marked content for each run; links are separate elements. */
  private runs(nodes: readonly InlineNode[], indent: number): PDFKit.PDFStructureElementChild[] {
    const runs = flat(nodes)
    return runs.map((run, index) => {
      const isLast = index === runs.length - 1
      const write = () => this.write(run, { isLast, indent })
      return run.href ? this.doc.struct('Link', { alt: run.text }, [write]) : write
    })
  }

  private write(run: Run, { isLast, indent }: { isLast: boolean; indent: number }): void {
    const link = run.href ? absolute(this.origin, run.href) : null
    this.doc
      .font(run.isStrong ? 'bold' : 'regular')
      .fontSize(TEXT_SIZE)
      .text(printable(run.text), {
        continued: !isLast,
        indent,
        indentAllLines: true,
        lineGap: 3,
        paragraphGap: GAP,
        link,
        underline: Boolean(link),
      })
  }

  /** A nested list is part of its item, and printed with it. */
  private list(list: TextList, depth = 1): PDFKit.PDFStructureElement {
    const items = list.items.map(({ children, lists }, index) => {
      const mark = list.isOrdered ? `${index + 1}. ` : '• '
      const words = [{ type: 'words', words: mark, isStrong: false } as const, ...children]
      const body = [
        ...this.runs(words, INDENT * depth),
        ...lists.map((nested) => this.list(nested, depth + 1)),
      ]
      return this.doc.struct('LI', {}, [this.doc.struct('LBody', {}, body)])
    })
    return this.doc.struct('L', {}, items)
  }

  private quote(paragraphs: readonly string[]): void {
    const said = paragraphs.map((words) =>
      this.doc.struct('P', {}, this.runs([{ type: 'words', words, isStrong: false }], INDENT)),
    )
    this.add('BlockQuote', said)
  }

  private table({ caption, rows }: Extract<FeedPassage, { type: 'table' }>): void {
    this.paragraph(caption)
    const cell = (tag: string, words: string, isLast: boolean) =>
      this.doc.struct(tag, {}, [
        () =>
          this.write(
            { text: words, isStrong: tag === 'TH', href: null },
            { isLast, indent: INDENT },
          ),
      ])
    this.add(
      'Table',
      rows.map(([name, value]) =>
        this.doc.struct('TR', {}, [cell('TH', `${name}: `, false), cell('TD', value, true)]),
      ),
    )
  }

  private add(tag: string, children: PDFKit.PDFStructureElementChild[]): void {
    this.root.add(this.doc.struct(tag, {}, children))
  }
}

type Run = { readonly text: string; readonly isStrong: boolean; readonly href: string | null }

function flat(nodes: readonly InlineNode[], href: string | null = null): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'break') return [{ text: '\n', isStrong: false, href }]
    if (node.type === 'link') return flat(node.children, node.href)
    return [{ text: node.words, isStrong: node.isStrong, href }]
  })
}

const textOf = (nodes: readonly InlineNode[]): string =>
  flat(nodes)
    .map(({ text }) => text)
    .join('')

/**
 * The typeface has no non-breaking hyphen, no narrow space and only the superscripts ¹ ² ³, and
 * prints a box for any missing character: CO₂ is printed CO2, 10⁶ is printed 10^6.
 */
const printable = (words: string): string =>
  words
    .replaceAll('\u2011', '-')
    .replaceAll('\u202F', '\u00A0')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[₀-₉]/g, (digit) => String(DIGITS.below.indexOf(digit)))
    .replace(
      /[¹²³]*[⁰⁴-⁹][⁰¹²³⁴-⁹]*/g,
      (digits) => `^${[...digits].map((digit) => DIGITS.above.indexOf(digit)).join('')}`,
    )
