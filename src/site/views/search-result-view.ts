import type { TimeView } from './link-view'

/** A piece of text, and whether it matches a search term. */
export type MarkedText = readonly { readonly text: string; readonly isMatch: boolean }[]

export type SearchResultView = {
  readonly href: string
  readonly title: MarkedText
  readonly summary: string
  /** "Press release", "Campaign" */
  readonly kind: string
  readonly published: TimeView | null
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g

/** Splits a text at matches of the search terms: at the start of a word, in any case. */
export function markWords(text: string, words: string): MarkedText {
  const wanted = words.split(/\s+/).filter((word) => word.length > 1)
  if (wanted.length === 0) return [{ text, isMatch: false }]
  const pattern = wanted.map((word) => word.replace(SPECIAL, '\\$&')).join('|')
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})`, 'giu'))
  return parts.flatMap((part, index) => (part ? [{ text: part, isMatch: index % 2 === 1 }] : []))
}
