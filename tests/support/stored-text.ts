/** A shorthand for rich text as stored by the editor, for tests of code that reads it. */
export type StoredNode = {
  type: string
  tag?: string
  text?: string
  headerState?: number
  fields?: object
  children?: StoredNode[]
}

type Words = string | StoredNode

const inline = (words: readonly Words[]): StoredNode[] =>
  words.map((one) => (typeof one === 'string' ? { type: 'text', text: one } : one))

export const storedParagraph = (...words: Words[]): StoredNode => ({
  type: 'paragraph',
  children: inline(words),
})

export const heading = (tag: 'h2' | 'h3' | 'h4', words: string): StoredNode => ({
  type: 'heading',
  tag,
  children: inline([words]),
})

export const link = (words: string, url: string): StoredNode => ({
  type: 'link',
  fields: { url },
  children: inline([words]),
})

export const list = (...items: string[]): StoredNode => ({
  type: 'list',
  children: items.map((item) => ({ type: 'listitem', children: inline([item]) })),
})

/** A table, whose first row may be its header. */
export const table = (hasHeader: boolean, ...rows: string[][]): StoredNode => ({
  type: 'table',
  children: rows.map((cells, at) => ({
    type: 'tablerow',
    children: cells.map((cell) => ({
      type: 'tablecell',
      headerState: hasHeader && at === 0 ? 1 : 0,
      children: [storedParagraph(cell)],
    })),
  })),
})

/** A text block; each string becomes a paragraph. */
export const textBlockOf = (...nodes: Words[]) => ({
  blockType: 'text',
  content: {
    root: {
      type: 'root',
      children: nodes.map((node) => (typeof node === 'string' ? storedParagraph(node) : node)),
    },
  },
})

export const quoteBlock = (words: string, kind: 'direct' | 'reported' = 'direct') => ({
  blockType: 'quote',
  kind,
  words,
  speakerName: 'Councillor Jo Example',
})

/** A release with this body that otherwise passes all checks. */
export const releaseOf = (...body: object[]) => ({
  title: 'Hub opens',
  summary: 'A hub opens in town.',
  body,
})

/** The same, with a body of one text block. */
export const releaseSaying = (...nodes: Words[]) => releaseOf(textBlockOf(...nodes))
