/** The uses of a source line. Every line has exactly one. */
export const LINE_USES = {
  blank: 'Blank',
  breadcrumb: 'Breadcrumb',
  'banner-heading': 'Site banner: heading',
  'banner-text': 'Site banner: text',
  'banner-link': 'Site banner: link',
  title: 'Title',
  'title-repeated': 'Title, printed again',
  published: 'Published date',
  'strand-label': 'Strand label',
  'label-and-published': 'Strand label and published date',
  picture: 'Picture: its text only',
  standfirst: 'Standfirst',
  heading: 'Heading',
  paragraph: 'Paragraph',
  'list-lead-in': 'Opens a list',
  'list-item': 'List item',
  definition: 'Name and its text',
  'rating-lead-in': 'Opens a rating table',
  rating: 'Rating',
  attribution: 'Who is quoted',
  quote: 'Quote',
  ends: 'Ends mark',
  'notes-heading': 'Notes to editors: heading',
  note: 'Note to editors',
  'contact-heading': 'Press contact: heading',
  'press-contact': 'Press contact',
  'not-recognised': 'Not recognised: kept as a paragraph',
} as const

export type LineUse = keyof typeof LINE_USES

/** One unit of text: a source line, or several that had been wrapped at a fixed width. */
export type Passage = {
  readonly text: string
  /** Line numbers in the source, from 1, in order. */
  readonly lines: readonly number[]
  readonly usedAs: LineUse
}

/** The use of one source line; `text` is the line as it is in the file. */
export type LineAccount = {
  readonly line: number
  readonly text: string
  readonly usedAs: LineUse
}

/** Days are London days, `YYYY-MM-DD`; null if the printed text is not a real date. */
export type PublishedDate = {
  readonly printed: string
  readonly on: string | null
  readonly isWeekdayRight: boolean | null
  readonly line: number
}

/** A site banner above a story, never part of it. `address` only if one is printed. */
export type SiteBanner = {
  readonly heading: string | null
  readonly text: string
  readonly linkText: string | null
  readonly address: string | null
  readonly lines: readonly number[]
}

export type ParsedPicture = { readonly alt: string; readonly line: number }

/** Who spoke, as printed and in parts. A part that is not printed is null. */
export type Attribution = {
  readonly printed: string
  readonly speakerName: string | null
  readonly titleBefore: string | null
  readonly lettersAfter: string | null
  readonly roleText: string | null
}

type Placed = { readonly lines: readonly number[] }
export type HeadingBlock = Placed & { readonly type: 'heading'; readonly text: string }
export type ParagraphBlock = Placed & {
  readonly type: 'paragraph'
  readonly text: string
  readonly isRecognised: boolean
}
export type ListBlock = Placed & {
  readonly type: 'list'
  readonly isOrdered: boolean
  readonly leadIn: string | null
  readonly items: readonly string[]
}
/** Names, each with a line of text: a strategy's priorities, a council's values. */
export type DefinitionsBlock = Placed & {
  readonly type: 'definitions'
  readonly isOrdered: boolean
  readonly leadIn: string | null
  /** `printed` is the whole item, with the punctuation between name and text. */
  readonly items: readonly {
    readonly name: string
    readonly text: string
    readonly printed: string
    readonly line: number
  }[]
}
/**
 * Speech, its exact words by paragraph without the outer marks. Attribution null: none is named.
 */
export type ParsedQuote = Placed & {
  readonly type: 'quote'
  readonly attribution: Attribution | null
  readonly paragraphs: readonly string[]
  readonly isClosed: boolean
}
/** An inspectorate's judgements in printed order. `overall` is the grade of the overall row. */
export type RatingBlock = Placed & {
  readonly type: 'rating'
  readonly inspectorate: string | null
  readonly leadIn: string | null
  readonly rows: readonly {
    readonly judgement: string
    readonly grade: string
    readonly isOverall: boolean
  }[]
  readonly overall: string | null
}
type PictureBlock = Placed & { readonly type: 'picture'; readonly alt: string }

export type PageBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | DefinitionsBlock
  | ParsedQuote
  | RatingBlock
  | PictureBlock

/** A part of a page signed by one person: a heading with the name, the name again below it. */
export type SignedLetter = {
  readonly speakerName: string
  readonly roleText: string | null
  readonly heading: string
  readonly fromLine: number
  readonly toLine: number
}

/** A number the page relies on. `unit` is what is counted, `population` what it is a share of. */
export type Figure = {
  readonly value: string
  readonly qualifier: string | null
  readonly unit: string | null
  readonly population: string | null
  readonly period: string | null
  readonly source: string | null
  readonly isInWords: boolean
  readonly isInsideQuote: boolean
  readonly printed: string
  /** The words after the number, up to a dash, the next figure or the end of the sentence. */
  readonly rest: string
  readonly sentence: string
  readonly line: number
}

export type FoundVacancy = {
  readonly title: string
  readonly printed: string
  readonly reportsTo: string | null
  readonly line: number
}

/** A parsed source page. `blocks` is the body in order, without the standfirst. */
export type ParsedPage = {
  readonly fileName: string
  readonly fingerprint: string
  readonly kind: 'news-release' | 'page'
  readonly isRecruitment: boolean
  readonly title: { readonly text: string; readonly lines: readonly number[] }
  readonly published: PublishedDate | null
  readonly strandLabel: string | null
  readonly banners: readonly SiteBanner[]
  readonly breadcrumb: readonly string[] | null
  readonly standfirst: string | null
  readonly blocks: readonly PageBlock[]
  readonly notes: readonly string[]
  readonly pressContact: readonly string[]
  readonly pictures: readonly ParsedPicture[]
  readonly letters: readonly SignedLetter[]
  readonly figures: readonly Figure[]
  readonly vacancies: readonly FoundVacancy[]
  readonly passages: readonly Passage[]
  readonly account: readonly LineAccount[]
}
