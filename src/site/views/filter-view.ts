type FilterOption = {
  readonly value: string
  readonly text: string
  readonly isSelected: boolean
  /** How many results it would give, where the search has counted them. */
  readonly count?: number
}

/** One select of a filter form. `name` is its word in the address. */
export type FilterField = {
  readonly name: string
  readonly label: string
  /** The choice that does not filter: "All topics". */
  readonly anyText: string
  readonly options: readonly FilterOption[]
  /** Why the value in the address cannot be used. */
  readonly error?: string
}

/** A filter in force, and the address without it. */
export type AppliedFilter = { readonly text: string; readonly href: string }
