import { HASHED_FIELDS } from './audit-chain'

const COLUMNS = [...HASHED_FIELDS, 'keyId', 'hash'] as const

/** One value as a CSV field (RFC 4180); a leading sign that a spreadsheet would run is made text. */
function field(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The head of an export of the audit trail: the names of its columns. */
export const auditCsvHead = (): string => `${COLUMNS.join(',')}\r\n`

/** One audit event as a line of CSV. */
export const auditCsvLine = (event: Readonly<Record<string, unknown>>): string =>
  `${COLUMNS.map((column) => field(event[column])).join(',')}\r\n`
