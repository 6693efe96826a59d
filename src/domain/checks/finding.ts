import { type CheckCode, type CheckFacts, wordingOf } from './check-table'

/** A finding: its row in the table, the field, and the facts for its message. */
export type Found = {
  readonly code: CheckCode
  readonly field: string
  readonly facts?: CheckFacts
  readonly excerpt?: string
}

/** A suggestion at a field. Advice never prevents publication. */
export type Advice = {
  readonly code: string
  readonly message: string
  readonly field: string
  readonly excerpt: string
}

/** A blocking finding that prevents publication, at the field where it can be put right. */
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
