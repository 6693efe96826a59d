export type Row = Readonly<Record<string, unknown>>

/** The stored rows of a list or blocks field; anything that is not a row counts as an empty one. */
export const storedRows = (value: unknown): Row[] => (Array.isArray(value) ? value.map(asRow) : [])

/** A group, a tab or a row; empty where it is missing. */
export const asRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {}
