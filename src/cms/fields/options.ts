import type { OptionObject } from 'payload'

/** The options of a select from a table of the domain: its keys are stored, its values shown. */
export const optionsFrom = (table: Readonly<Record<string, string>>): OptionObject[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }))
