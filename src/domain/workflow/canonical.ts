type Entry = [key: string, value: unknown]

/**
 * Sorted keys and no nothings: the same content gives the same text on either database. The id of a
 * row (an object in a list) is the database's own and is left out at that place; in running text every
 * key counts, since the target of a link may stand under any.
 */
export function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((row) => canonical(withoutRowId(row)))
  if (value === null || typeof value !== 'object') return value
  return inOrder(value, ([key, inner]) => [
    key,
    isText(key, inner) ? wholly(inner) : canonical(inner),
  ])
}

const isText = (key: string, value: unknown): boolean =>
  key === 'root' && typeof value === 'object' && value !== null && 'children' in value

/** As `canonical`, with every key. */
function wholly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wholly)
  if (value === null || typeof value !== 'object') return value
  return inOrder(value, ([key, inner]) => [key, wholly(inner)])
}

function inOrder(value: object, toEntry: (entry: Entry) => Entry): Record<string, unknown> {
  const entries = Object.entries(value)
    .filter(([, inner]) => !isNothing(inner))
    .map(toEntry)
    .filter(([, inner]) => !isNothing(inner))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function withoutRowId(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('id' in row)) return row
  const { id: _id, ...rest } = row
  return rest
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
