/** Text with the same formatting and link; `'break'` is a line break. */
export type PastedRun = {
  readonly text: string
  readonly isStrong: boolean
  readonly href: string | null
}
export type Inline = PastedRun | 'break'

export type ListPlace = {
  readonly depth: number
  readonly isOrdered: boolean
  /** The item of the paste that this text belongs to: an item may have several paragraphs. */
  readonly item: number
}

export type PastedText = {
  readonly type: 'text'
  /** 1 to 6 for a heading, as in the source; null for a paragraph. */
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

/** A block of pasted content, without formatting. */
export type PastedBlock = PastedText | PastedTable

/** The text of a paragraph, without line breaks. */
export const wordsOfInline = (inline: readonly Inline[]): string =>
  inline.map((part) => (part === 'break' ? '\n' : part.text)).join('')
