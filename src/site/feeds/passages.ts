import type { BlockType, BlockView } from '@/site/views/body-view'
import type { ContactView } from '@/site/views/contact-view'
import type { LinkView } from '@/site/views/link-view'
import type { PictureView } from '@/site/views/picture-view'
import type { QuoteView } from '@/site/views/quote-view'
import type { HeadingLevel, InlineNode, TextNode } from '@/site/views/text-view'

/** A body reduced to six shapes in order, for formats without components. */
export type FeedPassage =
  | TextNode
  | {
      readonly type: 'quote'
      /** `Councillor Jo Smith, cabinet member for children’s services` */
      readonly speaker: string
      readonly isDirect: boolean
      /** Direct speech includes its quotation marks. */
      readonly paragraphs: readonly string[]
    }
  | {
      readonly type: 'table'
      readonly caption: string
      readonly head: readonly [string, string]
      readonly rows: readonly (readonly [string, string])[]
    }
  | { readonly type: 'picture'; readonly picture: PictureView }

type ToPassages = {
  readonly [Type in BlockType]: (block: Extract<BlockView, { type: Type }>) => FeedPassage[]
}

/** One row for each block type: the compiler requires a row for each new type. */
const PASSAGES: ToPassages = {
  text: ({ nodes }) => [...nodes],
  quote: ({ quote }) => [quotePassage(quote)],
  'key-figure': ({ figure }) => {
    const { before, value, unit, text, caption, source } = figure
    const sentence = [before, `${value}${unit}`, text].filter(Boolean).join(' ')
    return [
      paragraphPassage([opened(sentence), caption, source].filter(Boolean).map(stopped).join(' ')),
    ]
  },
  'rating-table': ({ rating }) => [
    {
      type: 'table',
      caption: rating.caption,
      head: ['Judgement', 'Grade'],
      rows: rating.rows.map(({ judgement, grade }) => [judgement, grade]),
    },
    ...paragraphs([rating.note]),
    ...(rating.report ? [linkLine(rating.report)] : []),
  ],
  'call-to-action': ({ callToAction: { title, text, actions, note }, level }) => [
    heading(title, level),
    ...paragraphs([text]),
    links(actions),
    ...paragraphs([note]),
  ],
  image: ({ picture }) => [{ type: 'picture', picture }],
  gallery: ({ gallery: { title, pictures }, level }) => [
    ...(title ? [heading(title, level)] : []),
    ...pictures.map((picture) => ({ type: 'picture', picture }) as const),
  ],
  'video-link': ({ video: { title, facts, href, transcript }, level }) => [
    linkLine({ href, text: title, detail: facts }),
    heading(`Transcript of ${title}`, level),
    ...paragraphs(transcript),
  ],
  contact: ({ contact }) => contactPassages(contact),
  'document-list': ({ documents: { title, downloads }, level }) => [
    heading(title, level),
    links(downloads.map(({ href, text, facts }) => ({ href, text, detail: facts }))),
  ],
  timeline: ({ timeline: { title, steps }, level }) => [
    ...(title ? [heading(title, level)] : []),
    list(steps.map(({ when, what }) => words(`${when}: ${what}`))),
  ],
}

/** A body as passages, in its order. */
export const toPassages = (body: readonly BlockView[]): FeedPassage[] =>
  body.flatMap((block) => (PASSAGES[block.type] as (block: BlockView) => FeedPassage[])(block)) // the row of its own type

const quotePassage = ({ speaker, role, isDirect, paragraphs: said }: QuoteView): FeedPassage => ({
  type: 'quote',
  speaker: [speaker.name, role].filter(Boolean).join(', '),
  isDirect,
  paragraphs: said,
})

/** A contact in a body: its name, then a line for each means of contact. */
const contactPassages = ({ name, hours, phone, email }: ContactView): FeedPassage[] => {
  const lines = [phone, email].flatMap((link) => (link ? [[linkNode(link)]] : []))
  return [paragraphPassage([name, hours].filter(Boolean).join(', ')), list(lines)]
}

const words = (text: string): InlineNode[] => [{ type: 'words', words: text, isStrong: false }]

const linkNode = ({ href, text }: LinkView): InlineNode => ({
  type: 'link',
  href,
  children: words(text),
})

const heading = (text: string, level: HeadingLevel): FeedPassage => ({
  type: 'heading',
  level,
  children: words(text),
})

/** A paragraph of plain text. */
export const paragraphPassage = (text: string): FeedPassage => ({
  type: 'paragraph',
  children: words(text),
})

const paragraphs = (texts: readonly string[]): FeedPassage[] =>
  texts.filter(Boolean).map(paragraphPassage)

const linkLine = (link: LinkView): FeedPassage => ({
  type: 'paragraph',
  children: linkWithDetail(link),
})

const linkWithDetail = (link: LinkView): InlineNode[] => [
  linkNode(link),
  ...(link.detail ? words(` (${link.detail})`) : []),
]

const links = (targets: readonly LinkView[]): FeedPassage => list(targets.map(linkWithDetail))

const list = (items: readonly (readonly InlineNode[])[]): FeedPassage => ({
  type: 'list',
  isOrdered: false,
  items: items.map((children) => ({ children, lists: [] })),
})

/** The page sets `over 1,000` apart; in running text it starts a sentence, so it gets a capital. */
const opened = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

const stopped = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)
