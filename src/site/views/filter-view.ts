type FilterOption = {
  readonly value: string
  readonly text: string
  readonly isSelected: boolean
  /** How many results it would have, if the search has counted them. */
  readonly count?: number
}

/** One select of a filter form. `name` is its query parameter. */
export type FilterField = {
  readonly name: string
  readonly label: string
  /** The option without a filter: "All topics". */
  readonly anyText: string
  readonly options: readonly FilterOption[]
  /** Why the value in the address is invalid. */
  readonly error?: string
}

/** An active filter, and the address without it. */
export type AppliedFilter = { readonly text: string; readonly href: string }
