import type { FactView } from './fact-view'

/** A name, a line of text and a few facts: an accreditation, a vacancy, a strategy. */
export type EntryView = {
  readonly id: string
  readonly title: string
  /** Null if it has no page of its own. */
  readonly href: string | null
  readonly text: string
  readonly facts: readonly FactView[]
}
