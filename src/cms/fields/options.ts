import type { OptionObject } from 'payload'

/** A table of the domain as the options of a select: its keys are stored, its words are shown. */
export const optionsFrom = (table: Readonly<Record<string, string>>): OptionObject[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }))
