import {
  attributeOf,
  type DomElement,
  type DomNode,
  elementsIn,
  isElement,
  isText,
} from './dom-node'
import { outsideFragment } from './outside-fragment'
import type { ListPlace, PastedBlock, PastedCell, PastedText, PastedRun } from './pasted-blocks'
import { type Raised, raisedDigits, raisedIn } from './raised-digits'

/** Elements without text for readers. */
const DROPPED = new Set(
  'head style script noscript template title meta link xml object svg img picture video audio iframe button input select textarea del hr'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'p div section article header footer main aside blockquote pre address dl dt dd figure figcaption center body html form'.split(
    ' ',
  ),
)

type Look = Omit<PastedRun, 'text'> & { readonly raised: Raised | null }
type Place = { readonly list: ListPlace | null; readonly heading: number | null }

/** Reads the blocks of a document in order: paragraphs, headings, list items and tables. */
export function readBlocks(document: DomNode): PastedBlock[] {
  const reader = new BlockReader(outsideFragment(document))
  reader.read(
    document.childNodes,
    { isStrong: false, href: null, raised: null },
    { list: null, heading: null },
  )
  return reader.blocks
}

/** Collects text into the open block, and starts another at each block element. */
class BlockReader {
  readonly blocks: PastedBlock[] = []
  private current: PastedText | null = null
  private items = 0

  constructor(private readonly outside: ReadonlySet<DomNode>) {}

  read(nodes: Iterable<DomNode>, look: Look, place: Place): void {
    for (const node of nodes) {
      if (!this.isCopied(node)) continue
      if (isText(node)) this.addText(node.textContent ?? '', look, place)
      else if (isElement(node) && !isDropped(node)) this.readElement(node, look, place)
    }
  }

  private readElement(node: DomElement, look: Look, place: Place): void {
    const { localName: tag, childNodes } = node
    if (tag === 'br') return this.addBreak(place)
    if (tag === 'table') return this.readTable(node, look, place)
    const inside = this.placeInside(node, place)
    const isBlock = inside !== place || BLOCKS.has(tag)
    if (isBlock) this.current = null
    this.read(childNodes, lookInside(node, look), inside)
    if (isBlock) this.current = null
  }

  private placeInside(node: DomElement, place: Place): Place {
    const { localName: tag } = node
    const level = headingLevel(node)
    if (level) return { list: null, heading: level }
    if (tag === 'ul' || tag === 'ol') {
      const depth = (place.list?.depth ?? 0) + 1
      return { heading: null, list: { depth, isOrdered: tag === 'ol', item: this.nextItem() } }
    }
    if (tag === 'li')
      return { ...place, list: place.list && { ...place.list, item: this.nextItem() } }
    if (tag !== 'p') return place
    if (/\bMsoTitle\b/u.test(classOf(node))) return { list: null, heading: 1 }
    const list = wordList(node)
    if (list) return { heading: null, list: { ...list, item: this.nextItem() } }
    return isSetInByWord(node) ? { heading: null, list: this.lastItem() } : place
  }

  private nextItem(): number {
    this.items += 1
    return this.items
  }

  private lastItem(): ListPlace | null {
    const last = this.blocks.at(-1)
    return last?.type === 'text' ? last.list : null
  }

  private addText(text: string, look: Look, place: Place): void {
    if (!this.current && !text.trim()) return
    const { isStrong, href, raised } = look
    this.open(place).inline.push({ text: raisedDigits(text, raised), isStrong, href })
  }

  private addBreak(place: Place): void {
    if (this.current) this.open(place).inline.push('break')
  }

  private open(place: Place): PastedText {
    if (this.current) return this.current
    this.current = { type: 'text', ...place, inline: [] }
    this.blocks.push(this.current)
    return this.current
  }

  private readTable(table: DomElement, look: Look, place: Place): void {
    this.current = null
    const copied = rowsIn(table).filter(this.isCopied)
    const rows = copied.map((row) => cellsIn(row).filter(this.isCopied))
    const isLayout = rows.every((cells) => cells.length <= 1)
    if (isLayout) for (const cell of rows.flat()) this.read(cell.childNodes, look, place)
    else this.blocks.push({ type: 'table', rows: rows.map((row) => this.readCells(row, look)) })
    this.current = null
  }

  private readCells(cells: readonly DomElement[], look: Look): PastedCell[] {
    return cells.map((cell) => {
      const reader = new BlockReader(this.outside)
      reader.read(cell.childNodes, look, { list: null, heading: null })
      const span = { colspan: attributeOf(cell, 'colspan'), rowspan: attributeOf(cell, 'rowspan') }
      return { isHeader: cell.localName === 'th', span, blocks: reader.blocks }
    })
  }

  private readonly isCopied = (node: DomNode): boolean => !this.outside.has(node)
}

const rowsIn = (table: DomElement): DomElement[] =>
  elementsIn(table).flatMap((child) =>
    child.localName === 'tr'
      ? [child]
      : /^t(?:head|body|foot)$/u.test(child.localName)
        ? rowsIn(child)
        : [],
  )

const cellsIn = (row: DomElement): DomElement[] =>
  elementsIn(row).filter(({ localName }) => localName === 'td' || localName === 'th')

const styleOf = (node: DomElement): string => attributeOf(node, 'style')
const classOf = (node: DomElement): string => attributeOf(node, 'class')

/**
 * Text deleted in tracked changes, list markers written as text by Word, comments, hidden nodes.
 */
const isDropped = (node: DomElement): boolean =>
  DROPPED.has(node.localName) ||
  /mso-list:\s*ignore|mso-hide:\s*all|display:\s*none|mso-element:\s*(?:comment|footnote|para-border)/iu.test(
    styleOf(node),
  ) ||
  /\b(?:msoDel|MsoCommentReference|MsoCommentText|TrackChange\w*Delet\w*|TrackedChangeDeletion)\b/iu.test(
    classOf(node),
  )

function lookInside(node: DomElement, look: Look): Look {
  const weight = /(?<![\w-])font-weight:\s*(\w+)/iu.exec(styleOf(node))?.[1]?.toLowerCase()
  const { localName: tag } = node
  const byTag = tag === 'b' || tag === 'strong' || look.isStrong
  const isStrong = weight ? weight === 'bold' || Number(weight) >= 600 : byTag
  const href = tag === 'a' ? linkTarget(attributeOf(node, 'href')) : look.href
  return { isStrong, href, raised: raisedIn(tag, styleOf(node)) ?? look.raised }
}

function headingLevel(node: DomElement): number | null {
  const ariaLevel = attributeOf(node, 'role') === 'heading' ? attributeOf(node, 'aria-level') : ''
  return Number(/^h([1-6])$/u.exec(node.localName)?.[1] ?? ariaLevel) || null
}

/** Word styles the further paragraphs of an item as a list, without a marker. */
const isSetInByWord = (node: DomElement): boolean =>
  /\bMso(?:ListParagraph|ListContinue)/u.test(classOf(node))

/** Word's lists are paragraphs whose style gives the level and whose marker is text. */
function wordList(node: DomElement): Omit<ListPlace, 'item'> | null {
  const depth = /mso-list:\s*l\d+\s+level(\d+)/iu.exec(styleOf(node))?.[1]
  if (!depth) return null
  const isOrdered = /^\s*\(?(?:\d+|[a-z]|[ivx]+)[.)]/iu.test(markOf(node))
  return { depth: Number(depth), isOrdered }
}

function markOf(node: DomElement): string {
  for (const child of elementsIn(node)) {
    if (/mso-list:\s*ignore/iu.test(styleOf(child))) return child.textContent ?? ''
    const inner = markOf(child)
    if (inner) return inner
  }
  return ''
}

const WRAPPERS: readonly { host: RegExp; parameter: string }[] = [
  { host: /\.safelinks\.protection\.outlook\.com$/u, parameter: 'url' },
  { host: /^www\.google\.com$/u, parameter: 'q' },
]

/**
 * The address of a pasted link, without the wrappers that Outlook and Google Docs add. Null for one
 * that leads nowhere from a web page: a place in the document, a file, a script.
 */
function linkTarget(href: string): string | null {
  const address = href.trim()
  if (/^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d ()-]+)$/iu.test(address)) return address
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  const wrapper = WRAPPERS.find(({ host }) => host.test(url.hostname))
  const inner = wrapper ? url.searchParams.get(wrapper.parameter) : null
  return inner && /^https?:\/\//iu.test(inner) ? linkTarget(inner) : address
}
