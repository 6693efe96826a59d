import type { Passage } from '@/domain/import/parsed-page'

/** A passage of a draft, and the field of the form it stands in. */
export type DraftPassage = Passage & { readonly field: string }

/** A link in running text, with the words that carry it. */
export type DraftLink = { readonly words: string; readonly address: string; readonly field: string }

type Block = { readonly blockType?: string } & Readonly<Record<string, unknown>>
type Node = {
  readonly type?: string
  readonly text?: string
  readonly children?: readonly Node[]
  readonly fields?: { readonly url?: string; readonly doc?: unknown }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value : []

type Draft = Readonly<Record<string, unknown>>
type Part = Pick<Passage, 'text' | 'usedAs'> & { readonly field: string }

/**
 * Everything a draft says, in order, each with the field it stands in, as the house-style checks
 * read it. `lines` holds the place in this list, from 1.
 */
export function draftPassages(draft: Draft): DraftPassage[] {
  const parts: Part[] = [
    { text: words(draft.title), usedAs: 'title', field: 'title' },
    { text: words(draft.summary), usedAs: 'standfirst', field: 'summary' },
    ...list(draft.body).flatMap((block, at) => blockParts(block, `body.${at}`)),
    ...list(draft.notesToEditors).map(({ note }, at): Part => ({
      text: words(note),
      usedAs: 'note',
      field: `notesToEditors.${at}.note`,
    })),
  ]
  return parts.filter(({ text }) => text.trim()).map((part, at) => ({ ...part, lines: [at + 1] }))
}

function blockParts(block: Block, at: string): Part[] {
  if (block.blockType === 'text') return textParts(rootOf(block.content), `${at}.content`)
  if (block.blockType === 'quote') return quoteParts(block, `${at}.words`)
  return []
}

/** A direct quote as the page prints it: each paragraph opens with a mark, the last one closes. */
function quoteParts(block: Block, field: string): Part[] {
  const paragraphs = words(block.words)
    .split(/\n\s*\n/)
    .filter((text) => text.trim())
  if (block.kind === 'reported')
    return paragraphs.map((text) => ({ text, usedAs: 'paragraph', field }))
  return paragraphs.map((text, at) => ({
    text: `“${text.trim()}${at === paragraphs.length - 1 ? '”' : ''}`,
    usedAs: 'quote',
    field,
  }))
}

const rootOf = (content: unknown): Node => (content as { root?: Node } | null)?.root ?? {} // as the editor stores it

const USES: Readonly<Record<string, Part['usedAs']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  listitem: 'list-item',
}

function textParts(node: Node, field: string): Part[] {
  const usedAs = USES[node.type ?? '']
  if (usedAs) return [{ text: textOf(node), usedAs, field }]
  return (node.children ?? []).flatMap((child) => textParts(child, field))
}

const textOf = (node: Node): string => node.text ?? (node.children ?? []).map(textOf).join('')

/** The links in a draft's running text. */
export const draftLinks = (draft: Draft): DraftLink[] =>
  list(draft.body).flatMap((block, at) =>
    block.blockType === 'text' ? linksIn(rootOf(block.content), `body.${at}.content`) : [],
  )

function linksIn(node: Node, field: string): DraftLink[] {
  if (node.type === 'link' || node.type === 'autolink') {
    return [
      {
        words: textOf(node).trim(),
        address: node.fields?.url ?? JSON.stringify(node.fields?.doc ?? ''),
        field,
      },
    ]
  }
  return (node.children ?? []).flatMap((child) => linksIn(child, field))
}

/** The levels of the headings in running text, in order: 2 for H2. */
export const draftHeadings = (draft: Draft): { level: number; field: string }[] =>
  list(draft.body).flatMap((block, at) =>
    block.blockType === 'text' ? headingsIn(rootOf(block.content), `body.${at}.content`) : [],
  )

function headingsIn(
  node: Node & { tag?: string },
  field: string,
): { level: number; field: string }[] {
  if (node.type === 'heading') return [{ level: Number(node.tag?.slice(1) ?? 2), field }]
  return (node.children ?? []).flatMap((child) => headingsIn(child, field))
}
