export type Row = Readonly<Record<string, unknown>>

/** The rows of a list or of blocks as they are stored; what is no row counts as one without fields. */
export const storedRows = (value: unknown): Row[] => (Array.isArray(value) ? value.map(asRow) : [])

/** A group, a tab or a row; without fields where it is not there. */
export const asRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {}
