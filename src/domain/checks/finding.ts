import { type CheckCode, type CheckFacts, wordingOf } from './check-table'

/** What a check saw: its row in the table, the field, and what the wording cannot know. */
export type Found = {
  readonly code: CheckCode
  readonly field: string
  readonly facts?: CheckFacts
  readonly excerpt?: string
}

/** Something that could be better, at its field. Advice never stops anybody. */
export type Advice = {
  readonly code: string
  readonly message: string
  readonly field: string
  readonly excerpt: string
}

/** Something that still stops this from going out, at the field where it can be put right. */
export type ContentIssue = {
  readonly code: string
  readonly message: string
  readonly field: string
}

export const toAdvice = ({ code, field, facts, excerpt = '' }: Found): Advice => ({
  code,
  field,
  excerpt,
  message: wordingOf(code, facts),
})

export const toIssue = ({ code, field, facts }: Found): ContentIssue => ({
  code,
  field,
  message: wordingOf(code, facts),
})
