import type { LinkView } from './link-view'

/** A fact: its name, and its text or links. */
export type FactView = {
  readonly name: string
  readonly text?: string
  readonly links?: readonly LinkView[]
}
