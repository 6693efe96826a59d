/** An enhanced status (RFC 3463) whose subject is 7: the server's policy, such as relaying, refuses. */
const OF_POLICY = /\b5\.7\.\d/

/**
 * Whether the mail server will never take mail for this recipient (RFC 5321: 5xx to `RCPT TO`). A policy
 * says nothing of the recipient, and a wrong password nothing at all: those can be put right.
 */
export function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'responseCode' in error ? Number(error.responseCode) : 0
  const command = 'command' in error ? error.command : ''
  return command === 'RCPT TO' && code >= 500 && code < 600 && !OF_POLICY.test(error.message)
}

const ADDRESS = /[^\s<>"',;:@]{1,100}@[^\s<>"',;]{1,200}/g
const MOST = 300

/** What was wrong with a mail, on one line and without anybody's address, so that it can be logged. */
export const mailTroubleWords = (message: string): string =>
  message.slice(0, 2000).replace(/\s+/g, ' ').replace(ADDRESS, 'ADDRESS').trim().slice(0, MOST)
