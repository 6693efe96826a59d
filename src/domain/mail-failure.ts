/**
 * Enhanced status codes (RFC 3463) for an unknown recipient; 5.1.7 and 5.1.8 are about the sender.
 */
const NO_SUCH_ADDRESS = /\b5\d\d[ -]5\.1\.([0-69]|10)\b/
const ENHANCED = /\b5\d\d[ -]5\.\d{1,3}\.\d{1,3}\b/
/**
 * Reply codes for an unknown recipient without one (RFC 5321). A bare 550 may be about relaying.
 */
const NOT_HERE: readonly number[] = [551, 553]

/**
 * Whether the mail server will never accept mail for this recipient, by its reply to `RCPT TO`.
 * Policy refusals, full mailboxes and wrong passwords can be fixed, so those are retried.
 */
export function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'responseCode' in error ? Number(error.responseCode) : 0
  const command = 'command' in error ? error.command : ''
  if (command !== 'RCPT TO' || code < 500) return false
  const isEnhanced = ENHANCED.test(error.message)
  return isEnhanced ? NO_SUCH_ADDRESS.test(error.message) : NOT_HERE.includes(code)
}

const ADDRESS = /[^\s<>"',;:@]{1,100}@[^\s<>"',;]{1,200}/g
const MOST = 300

/** A mail error on one line with all addresses removed, so that it can be logged. */
export const mailFailureMessage = (message: string): string =>
  message.slice(0, 2000).replace(/\s+/g, ' ').replace(ADDRESS, 'ADDRESS').trim().slice(0, MOST)
