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

/** A passage of a draft, and the field of the form it stands in. */
export type DraftPassage = Passage & { readonly field: string }

type Part = Pick<Passage, 'text' | 'usedAs'> & { readonly field: string }

/** Fields beside the body in which some kind has text for readers, plain or rich. */
const TEXT_FIELDS = ['text', 'description', 'biography']

/**
 * Everything a draft says, in order, each with the field it stands in, as the house-style checks
 * read it. `lines` holds the place in this list, from 1.
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

/** A direct quote as the page prints it: each paragraph opens with a mark, the last one closes. */
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

/** A cell of a table is no sentence, as an item of a list is none. */
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

/** The words of a node of rich text. */
export const passageText = (node: RichNode): string =>
  node.text ?? (node.children ?? []).map(passageText).join('')

/**
 * The council's own words of a passage: what stands between quotation marks is blanked, so that
 * offsets stay. Nothing is left of a direct quote: nobody's exact words are ever corrected.
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

/** The words a finding shows, cut short. */
export const draftExcerpt = (text: string): string =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text
