/** The most documents in one response: `limit=0`, which to Payload means all, returns this many. */
export const MOST_DOCUMENTS = 500
const MOST_PAGES = 1_000_000
const MOST_LEVELS = 10

/**
 * The operators by which a field is compared. Payload has others, for points on a map, and one that
 * SQLite cannot run.
 */
const OPERATORS = [
  'contains',
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'like',
  'not_equals',
  'not_in',
  'not_like',
]

/** The query within its bounds, or a sentence about what in it is invalid. */
export type LimitedQuery = { readonly params: URLSearchParams } | { readonly problem: string }

/**
 * Limits what the web can query of the database: how many documents, which page, how deep a
 * condition.
 */
export function limitQuery(asked: URLSearchParams): LimitedQuery {
  const params = new URLSearchParams(asked)
  const page = params.get('page')
  if (page && !isWholeNumber(page, MOST_PAGES))
    return { problem: `page must be a whole number from 1 to ${MOST_PAGES}.` }
  if (page) params.set('page', page)
  const limit = params.get('limit')
  if (limit && limit !== '0' && !isWholeNumber(limit, Number.MAX_SAFE_INTEGER))
    return { problem: 'limit must be a whole number.' }
  if (limit) params.set('limit', String(Math.min(Number(limit) || MOST_DOCUMENTS, MOST_DOCUMENTS)))
  const problem = [...params.keys()].map(problemOfKey).find(Boolean)
  return problem ? { problem } : { params }
}

/** As lists they would bypass their limits. */
const ONE_NUMBER = ['page', 'limit', 'depth']

const isWholeNumber = (text: string, most: number) =>
  /^[1-9]\d*$/.test(text) && Number(text) <= most

function problemOfKey(key: string): string | undefined {
  const levels = key.split('[').map((level) => level.replace(/\]$/, ''))
  const [first = ''] = levels
  if (ONE_NUMBER.includes(first) && levels.length > 1) return `${first} must be one whole number.`
  if (first !== 'where') return undefined
  if (levels.length > MOST_LEVELS) return 'A condition must not have that many levels.'
  const names = levels.slice(1).filter((level) => level !== '' && !/^\d+$/.test(level))
  const operator = names.at(-1)
  if (!operator || !OPERATORS.includes(operator))
    return `A condition compares a field by one of: ${OPERATORS.join(', ')}.`
  return undefined
}
