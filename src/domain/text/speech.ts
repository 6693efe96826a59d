/** Opening quotation marks, and the mark that closes each. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’' }
export const SPEECH_OPENERS = Object.keys(CLOSERS)

/** Longer than any statement; limits the time spent on a hostile file. */
const MOST_PARAGRAPHS = 60

/** Speech collected from a passage and those after it. */
export type Speech = {
  readonly paragraphs: readonly string[]
  /** How many passages it spans, including the first. */
  readonly taken: number
  readonly isClosed: boolean
}

/**
 * Collects speech whose opening mark came right before `first`. In UK style each paragraph of long
 * speech opens with a mark and only the last closes, so a following passage that opens with the
 * same mark continues it. Null if the mark closes before the end: the passage is then prose that
 * contains speech.
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

/** A symbol, since any string could be text of a passage. */
const CLOSES_EARLY = Symbol('closes early')

/** The text without the closing mark; null if the speech is still open at the end. */
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

/** Counts nested marks of the same shape; not for single marks, which are often apostrophes. */
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
 * Ranges of quoted speech in a passage, as [from, to) offsets: between double marks, and between
 * single marks that are not apostrophes. An unclosed mark opens nothing.
 */
export function speechSpans(text: string): [number, number][] {
  const spans: [number, number][] = []
  const marks = /“[^“”]*”|(?<!\p{L})"[^"]*"|(?<![\p{L}\d])‘[^‘]*?’(?!\p{L})/gu
  for (const match of text.matchAll(marks)) spans.push([match.index, match.index + match[0].length])
  return spans
}
