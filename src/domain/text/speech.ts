/** Marks that open speech, and the marks that may close what each opened. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’' }
export const SPEECH_OPENERS = Object.keys(CLOSERS)

/** No statement runs longer; the bound keeps a hostile file from costing time. */
const MOST_PARAGRAPHS = 60

/** Speech gathered from a passage and those after it. */
export type Speech = {
  readonly paragraphs: readonly string[]
  /** How many passages it takes, the first included. */
  readonly taken: number
  readonly isClosed: boolean
}

/**
 * Gathers speech whose opening mark stood right before `first`. Long speech opens every paragraph
 * and closes only the last (the UK way), so each next passage that opens with the same mark goes on.
 * Null when the mark closes before the end: then the passage is prose with speech in it.
 */
export function gatherSpeech({
  opener,
  first,
  following,
}: {
  opener: string
  first: string
  following: (step: number) => string | undefined
}): Speech | null {
  const paragraphs: string[] = []
  let text = first
  for (let taken = 1; taken <= MOST_PARAGRAPHS; taken += 1) {
    const closed = withoutClosingMark(text, opener)
    if (closed === CLOSES_EARLY) return null
    if (closed !== null) return { paragraphs: [...paragraphs, closed], taken, isClosed: true }
    paragraphs.push(text)
    const next = following(taken)
    if (!next?.startsWith(opener)) return { paragraphs, taken, isClosed: false }
    text = next.slice(opener.length).trim()
  }
  return null
}

/** No words of a passage: they could be any. */
const CLOSES_EARLY = Symbol('closes early')

/** The words without the closing mark; null while the speech is still open at the end. */
function withoutClosingMark(text: string, opener: string): string | null | typeof CLOSES_EARLY {
  const end = /(["”’])([.,]?)$/u.exec(text)
  const closer = CLOSERS[opener] ?? opener
  const state = stateAtEnd({ text: end ? text.slice(0, end.index + 1) : text, opener, closer })
  if (state === 'closes-early') return CLOSES_EARLY
  if (!end) return null
  const isWrongMark = state === 'open' && /[.!?]’$/u.test(text) && !text.includes('‘')
  if (state === 'open' && !isWrongMark) return null
  return text.slice(0, end.index) + (end[2] === '.' ? '.' : '')
}

type SpeechState = 'open' | 'closed' | 'closes-early'

/** Counts marks of the same shape opened and closed inside; single marks are often apostrophes. */
function stateAtEnd(marks: { text: string; opener: string; closer: string }): SpeechState {
  const { text, opener, closer } = marks
  if (opener === '‘') return text.endsWith(closer) ? 'closed' : 'open'
  let depth = 1
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === closer) depth -= 1
    else if (text[at] === opener) depth += 1
    if (depth === 0) return at < text.length - 1 ? 'closes-early' : 'closed'
  }
  return 'open'
}

/**
 * Where the words of others stand in a passage, as [from, to) offsets: between double marks, and
 * between single marks that are no apostrophes. A mark that is not closed opens nothing.
 */
export function speechSpans(text: string): [number, number][] {
  const spans: [number, number][] = []
  const marks = /“[^“”]*”|(?<!\p{L})"[^"]*"|(?<![\p{L}\d])‘[^‘]*?’(?!\p{L})/gu
  for (const match of text.matchAll(marks)) spans.push([match.index, match.index + match[0].length])
  return spans
}
