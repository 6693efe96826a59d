import { type HtmlElement, type HtmlNode } from './html-tree'
import { linkTarget } from './link-target'
import type { ListPlace, PastedBlock, PastedCell, PastedText, PastedRun } from './pasted-blocks'
import { type Raised, raisedDigits, raisedIn } from './raised-digits'

/** What holds no words for readers. */
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

/** Reads the blocks of a tree: paragraphs, headings, list items and tables, in order. */
export function readBlocks(root: HtmlElement): PastedBlock[] {
  const reader = new BlockReader()
  reader.read(
    root.children,
    { isStrong: false, href: null, raised: null },
    { list: null, heading: null },
  )
  return reader.blocks
}

/** Gathers words into the block that is open, and opens another where the tree does. */
class BlockReader {
  readonly blocks: PastedBlock[] = []
  private current: PastedText | null = null
  private items = 0

  read(nodes: readonly HtmlNode[], look: Look, place: Place): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.addText(node, look, place)
      else if (!isDropped(node)) this.readElement(node, look, place)
    }
  }

  private readElement(node: HtmlElement, look: Look, place: Place): void {
    const { tag, children } = node
    if (tag === 'br') return this.addBreak(place)
    if (tag === 'table') return this.readTable(node, look, place)
    const inside = this.placeInside(node, place)
    const isBlock = inside !== place || BLOCKS.has(tag)
    if (isBlock) this.current = null
    this.read(children, lookInside(node, look), inside)
    if (isBlock) this.current = null
  }

  private placeInside(node: HtmlElement, place: Place): Place {
    const { tag, attributes } = node
    const level = headingLevel(node)
    if (level) return { list: null, heading: level }
    if (tag === 'ul' || tag === 'ol') {
      const depth = (place.list?.depth ?? 0) + 1
      return { heading: null, list: { depth, isOrdered: tag === 'ol', item: this.nextItem() } }
    }
    if (tag === 'li')
      return { ...place, list: place.list && { ...place.list, item: this.nextItem() } }
    if (tag !== 'p') return place
    if (/\bMsoTitle\b/u.test(attributes.class ?? '')) return { list: null, heading: 1 }
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

  private readTable(table: HtmlElement, look: Look, place: Place): void {
    this.current = null
    const rows = rowsIn(table).map((row) => cellsIn(row).map((cell) => toCell(cell, look)))
    const isLayout = rows.every((cells) => cells.length <= 1)
    if (!isLayout) this.blocks.push({ type: 'table', rows })
    else for (const cell of rowsIn(table).flatMap(cellsIn)) this.read(cell.children, look, place)
    this.current = null
  }
}

function toCell(cell: HtmlElement, look: Look): PastedCell {
  const reader = new BlockReader()
  reader.read(cell.children, look, { list: null, heading: null })
  const { colspan, rowspan } = cell.attributes
  return { isHeader: cell.tag === 'th', span: { colspan, rowspan }, blocks: reader.blocks }
}

const elementsIn = ({ children }: HtmlElement): HtmlElement[] =>
  children.filter((child) => typeof child !== 'string')

const rowsIn = (table: HtmlElement): HtmlElement[] =>
  elementsIn(table).flatMap((child) =>
    child.tag === 'tr' ? [child] : /^t(?:head|body|foot)$/u.test(child.tag) ? rowsIn(child) : [],
  )

const cellsIn = (row: HtmlElement): HtmlElement[] =>
  elementsIn(row).filter(({ tag }) => tag === 'td' || tag === 'th')

const styleOf = ({ attributes }: HtmlElement): string => attributes.style ?? ''

/** Deleted text of tracked changes, list marks that Word draws by hand, comments, what is hidden. */
const isDropped = (node: HtmlElement): boolean =>
  DROPPED.has(node.tag) ||
  /mso-list:\s*ignore|mso-hide:\s*all|display:\s*none|mso-element:\s*(?:comment|footnote|para-border)/iu.test(
    styleOf(node),
  ) ||
  /\b(?:msoDel|MsoCommentReference|MsoCommentText|TrackChange\w*Delet\w*|TrackedChangeDeletion)\b/iu.test(
    node.attributes.class ?? '',
  )

function lookInside(node: HtmlElement, look: Look): Look {
  const weight = /(?<![\w-])font-weight:\s*(\w+)/iu.exec(styleOf(node))?.[1]?.toLowerCase()
  const { tag } = node
  const byTag = tag === 'b' || tag === 'strong' || look.isStrong
  const isStrong = weight ? weight === 'bold' || Number(weight) >= 600 : byTag
  const href = tag === 'a' ? linkTarget(node.attributes.href) : look.href
  return { isStrong, href, raised: raisedIn(tag, styleOf(node)) ?? look.raised }
}

function headingLevel({ tag, attributes }: HtmlElement): number | null {
  const ariaLevel = attributes.role === 'heading' ? attributes['aria-level'] : undefined
  return Number(/^h([1-6])$/u.exec(tag)?.[1] ?? ariaLevel) || null
}

/** Word gives the further paragraphs of an item the look of a list, and no mark. */
const isSetInByWord = ({ attributes }: HtmlElement): boolean =>
  /\bMso(?:ListParagraph|ListContinue)/u.test(attributes.class ?? '')

/** Word's lists are paragraphs whose style names the level and whose mark is drawn as text. */
function wordList(node: HtmlElement): Omit<ListPlace, 'item'> | null {
  const depth = /mso-list:\s*l\d+\s+level(\d+)/iu.exec(styleOf(node))?.[1]
  if (!depth) return null
  const isOrdered = /^\s*\(?(?:\d+|[a-z]|[ivx]+)[.)]/iu.test(markOf(node))
  return { depth: Number(depth), isOrdered }
}

function markOf(node: HtmlElement): string {
  for (const child of elementsIn(node)) {
    if (/mso-list:\s*ignore/iu.test(styleOf(child))) return textIn(child)
    const inner = markOf(child)
    if (inner) return inner
  }
  return ''
}

const textIn = ({ children }: HtmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
