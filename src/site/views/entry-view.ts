import type { FactView } from './fact-view'

/** Something with a name, a line and a few facts: an accreditation, a vacancy, a strategy. */
export type EntryView = {
  readonly id: string
  readonly title: string
  /** Null where it has no page of its own. */
  readonly href: string | null
  readonly text: string
  readonly facts: readonly FactView[]
}
