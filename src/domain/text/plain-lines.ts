/**
 * Plain data as text for people, one line for each value: `Press office, phone: 01782 234567`.
 * Empty values are omitted; a list produces a line for each of its values.
 */
export function plainLines(value: unknown, above: readonly string[] = []): string[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'string') return [lineOf(above, value)]
  if (typeof value !== 'object') return [lineOf(above, JSON.stringify(value))]
  if (Array.isArray(value)) return value.flatMap((one) => plainLines(one, above))
  return Object.entries(value).flatMap(([key, inner]) =>
    plainLines(inner, [...above, inWords(key)]),
  )
}

const lineOf = (names: readonly string[], words: string): string => {
  const [first = '', ...rest] = names
  if (!first) return words
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')}: ${words}`
}

/** `pressOffice`, `press-office` and `press_office` as two words; other codes stay as they are. */
const inWords = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase()
