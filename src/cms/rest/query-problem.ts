import { type FlattenedField, getFieldByPath, type SanitizedConfig } from 'payload'

type Asked = {
  readonly config: SanitizedConfig
  readonly fields: readonly FlattenedField[]
  /** Whether an item could have this id, in this database. */
  readonly couldBeId: (value: unknown) => boolean
  /** As Payload parses it from the query string. */
  readonly where: unknown
}

/**
 * A sentence about what in a condition is invalid for the type of its field; null where a database
 * can evaluate it. Whether the field exists, and who may query it, is left to Payload.
 */
export function queryProblem({ where, ...within }: Asked): string | null {
  if (where === undefined || where === null) return null
  if (!isObject(where)) return 'A condition names a field: where[title][equals]=News.'
  return firstOf(Object.entries(where), ([name, condition]) => {
    if (!BOTH_OR_ONE.has(name.toLowerCase())) return problemAt(within, name, condition)
    if (!Array.isArray(condition)) return `${name} takes a list of conditions.`
    return firstOf(condition, (one: unknown) => queryProblem({ ...within, where: one }))
  })
}

const BOTH_OR_ONE = new Set(['and', 'or'])

type Within = Omit<Asked, 'where'>

function problemAt(within: Within, path: string, condition: unknown): string | null {
  if (!isObject(condition)) return `Say how ${path} is compared: where[${path}][equals]=…`
  const field = fieldAt(within, path)
  return firstOf(Object.entries(condition), ([operator, value]) => {
    if (operator === 'all') return 'No field is compared by “all”. Ask for each of them with “and”.'
    if (path === 'id' && IN_LIST.has(operator))
      return valuesOf(operator, value).every(within.couldBeId) ? null : 'id is compared with ids.'
    if (!field || operator === 'exists') return null
    if (HOLDS_FIELDS.has(field.type))
      return `${path} holds other fields: ask for one of those, or whether it exists.`
    const isSaid = VALUES[field.type]
    if (!isSaid || valuesOf(operator, value).every((one) => isNothing(one) || isSaid.is(one)))
      return null
    return `${path} is compared with ${isSaid.words}.`
  })
}

const HOLDS_FIELDS: ReadonlySet<FlattenedField['type']> = new Set([
  'array',
  'blocks',
  'group',
  'tab',
])

type Said = { readonly is: (value: unknown) => boolean; readonly words: string }

/** Fields of any other type can be compared with any value. */
const VALUES: { readonly [Type in FlattenedField['type']]?: Said } = {
  date: {
    is: (value) =>
      (typeof value === 'string' || value instanceof Date) && !isNaN(new Date(value).getTime()),
    words: 'a date such as 2026-03-31',
  },
  number: { is: (value) => Number.isFinite(Number(value)), words: 'a number' },
}

const IN_LIST: ReadonlySet<string> = new Set(['in', 'not_in'])

/** Payload accepts several values as a list, and as one comma-separated string. */
function valuesOf(operator: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return IN_LIST.has(operator) && typeof value === 'string' ? value.split(',') : [value]
}

const isNothing = (value: unknown): boolean => value === null || value === '' || value === 'null'

/** In versions, paths start with `version.`. Null where the path leads to no field of these. */
function fieldAt({ config, fields }: Within, asked: string): FlattenedField | null {
  const path = asked.replaceAll('__', '.').replace(/^version\./, '')
  const found = getFieldByPath({
    config,
    fields: [...fields],
    includeRelationships: true,
    path,
  })
  return found?.field ?? null
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function firstOf<T>(all: readonly T[], problemOf: (one: T) => string | null): string | null {
  for (const one of all) {
    const problem = problemOf(one)
    if (problem) return problem
  }
  return null
}
