import { type AuditHead, readHead } from '@/domain/audit/audit-heads'

/** Reads `--by` and `--reason`, which the audit event records. Throws if either is missing. */
export function readSignature(given: { readonly by: string; readonly reason: string }) {
  const by = given.by.trim()
  const reason = given.reason.trim()
  if (!by || reason.length < 10)
    throw new Error('Give --by with your name, and --reason with a sentence: both are recorded.')
  return { by, reason }
}

/** Parses every `--expect NUMBER:HASH`. Throws if one is malformed. */
export const readExpected = (given: readonly string[]): AuditHead[] =>
  given.map((text) => {
    const head = readHead(text)
    if (!head) throw new Error(`--expect ${text} is not NUMBER:HASH, as the daily mail gives it.`)
    return head
  })
