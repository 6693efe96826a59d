import { HASHED_FIELDS } from './audit-chain'

const COLUMNS = [...HASHED_FIELDS, 'keyId', 'hash'] as const

/** One value as a CSV field (RFC 4180), escaped if a spreadsheet would run it as a formula. */
function field(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The header row of an audit trail export. */
export const auditCsvHead = (): string => `${COLUMNS.join(',')}\r\n`

/** One audit event as a CSV row. */
export const auditCsvLine = (event: Readonly<Record<string, unknown>>): string =>
  `${COLUMNS.map((column) => field(event[column])).join(',')}\r\n`
