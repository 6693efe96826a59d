/** Words that look and lead alike; `'break'` is a line break. */
export type PastedRun = {
  readonly text: string
  readonly isStrong: boolean
  readonly href: string | null
}
export type Inline = PastedRun | 'break'

export type ListPlace = {
  readonly depth: number
  readonly isOrdered: boolean
  /** Which item of the paste the words belong to: an item may have several paragraphs. */
  readonly item: number
}

export type PastedText = {
  readonly type: 'text'
  /** 1 to 6 for a heading, as the program had it; null for a paragraph. */
  readonly heading: number | null
  readonly list: ListPlace | null
  readonly inline: Inline[]
}
export type PastedCell = {
  readonly isHeader: boolean
  readonly span: Readonly<Record<'colspan' | 'rowspan', string>>
  readonly blocks: PastedBlock[]
}
export type PastedTable = { readonly type: 'table'; readonly rows: PastedCell[][] }

/** What a paste says once its looks are gone, in order. */
export type PastedBlock = PastedText | PastedTable

/** The words of a paragraph, without their breaks. */
export const wordsOfInline = (inline: readonly Inline[]): string =>
  inline.map((part) => (part === 'break' ? '\n' : part.text)).join('')
