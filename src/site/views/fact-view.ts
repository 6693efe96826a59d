import type { LinkView } from './link-view'

/** One fact: a word for it, and its text or its links. */
export type FactView = {
  readonly name: string
  readonly text?: string
  readonly links?: readonly LinkView[]
}
