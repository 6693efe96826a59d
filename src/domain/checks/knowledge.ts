/** What a check cannot see in the draft itself. A check without its input is skipped. */
export type Knowledge = {
  /** Whether the settings give a phone number or email address for the press office. */
  readonly hasPressOffice?: boolean
  /** Pictures by id. */
  readonly pictures?: ReadonlyMap<string, { readonly alt: string }>
  /** Addresses that failed when last requested, and how. */
  readonly brokenLinks?: ReadonlyMap<string, string>
  /** Whether a word is in the dictionary or in the council's own list. */
  readonly isWord?: (word: string) => boolean
}
