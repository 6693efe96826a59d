/** Sorted keys; no nothings, no row ids: the same content gives the same text on either database. */
export function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([key, inner]) => key !== 'id' && !isNothing(inner))
    .map(([key, inner]): [string, unknown] => [key, canonical(inner)])
    .filter(([, inner]) => !isNothing(inner))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    Object.values(value).every(isNothing))

/** Whether two values say the same, as the database and the form write them. */
export const isSameValue = (a: unknown, b: unknown): boolean => asText(a) === asText(b)

const asText = (value: unknown): string =>
  isNothing(value) ? '' : JSON.stringify(canonical(value))
