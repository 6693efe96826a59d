import { speechSpans } from '@/domain/text/speech'
import type { Passage } from '@/domain/text/parsed-page'

import {
  hasRichTextRoot,
  type RichNode,
  rootOf,
  rowsOf,
  type StoredDraft,
  storedWords,
} from './stored-draft'

/** A passage of a draft, and its field in the form. */
export type DraftPassage = Passage & { readonly field: string }

type Part = Pick<Passage, 'text' | 'usedAs'> & { readonly field: string }

/** Fields other than the body that hold public text in some kind of content, plain or rich. */
const TEXT_FIELDS = ['text', 'description', 'biography']

/**
 * All public text of a draft, in order, each passage with its field, as the house-style checks read
 * it. `lines` holds the position in this list, from 1.
 */
export function draftPassages(draft: StoredDraft): DraftPassage[] {
  const parts: Part[] = [
    { text: storedWords(draft.title), usedAs: 'title', field: 'title' },
    { text: storedWords(draft.summary), usedAs: 'standfirst', field: 'summary' },
    ...TEXT_FIELDS.flatMap((field) => fieldParts(draft[field], field)),
    ...rowsOf(draft.body).flatMap((block, at) => blockParts(block, `body.${at}`)),
    ...rowsOf(draft.notesToEditors).map(({ note }, at): Part => ({
      text: storedWords(note),
      usedAs: 'note',
      field: `notesToEditors.${at}.note`,
    })),
  ]
  return parts.filter(({ text }) => text.trim()).map((part, at) => ({ ...part, lines: [at + 1] }))
}

function fieldParts(value: unknown, field: string): Part[] {
  if (hasRichTextRoot(value)) return textParts(value.root, field)
  return paragraphsIn(storedWords(value)).map((text) => ({ text, usedAs: 'paragraph', field }))
}

function blockParts(block: StoredDraft, at: string): Part[] {
  if (block.blockType === 'text') return textParts(rootOf(block.content), `${at}.content`)
  if (block.blockType === 'quote') return quoteParts(block, `${at}.words`)
  return []
}

const paragraphsIn = (text: string): string[] =>
  text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim())

/** A direct quote as the page prints it: each paragraph opens with a mark, only the last closes. */
function quoteParts(block: StoredDraft, field: string): Part[] {
  const paragraphs = paragraphsIn(storedWords(block.words))
  if (block.kind === 'reported')
    return paragraphs.map((text) => ({ text, usedAs: 'paragraph', field }))
  return paragraphs.map((text, at) => ({
    text: `“${text.trim()}${at === paragraphs.length - 1 ? '”' : ''}`,
    usedAs: 'quote',
    field,
  }))
}

/** A table cell is not a sentence, nor is a list item. */
const USES: Readonly<Record<string, Part['usedAs']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  listitem: 'list-item',
  tablecell: 'list-item',
}

function textParts(node: RichNode, field: string): Part[] {
  const usedAs = USES[node.type ?? '']
  if (usedAs) return [{ text: passageText(node), usedAs, field }]
  return (node.children ?? []).flatMap((child) => textParts(child, field))
}

/** The text of a node of rich text. */
export const passageText = (node: RichNode): string =>
  node.text ?? (node.children ?? []).map(passageText).join('')

/**
 * A passage without quoted speech: text between quotation marks is replaced with spaces, so that
 * offsets stay valid. A direct quote becomes empty: exact words are never corrected.
 */
export function ownWords({ text, usedAs }: Pick<Passage, 'text' | 'usedAs'>): string {
  if (usedAs === 'quote') return ''
  const pieces: string[] = []
  let at = 0
  for (const [from, to] of speechSpans(text)) {
    pieces.push(text.slice(at, from), ' '.repeat(to - from))
    at = to
  }
  return pieces.join('') + text.slice(at)
}

const LONGEST_EXCERPT = 60

/** The text shown with a finding, truncated. */
export const draftExcerpt = (text: string): string =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text
