/**
 * What a check cannot see in the draft itself. All of it is optional: what is not known is not
 * checked.
 */
export type Knowledge = {
  /** Whether the settings name a press office that can be rung or written to. */
  readonly hasPressOffice?: boolean
  /** Pictures by id. */
  readonly pictures?: ReadonlyMap<string, { readonly alt: string }>
  /** Addresses that did not answer when they were last tried, and how they failed. */
  readonly brokenLinks?: ReadonlyMap<string, string>
  /** Whether a word is in the dictionary or in the council's own list. */
  readonly isWord?: (word: string) => boolean
}
