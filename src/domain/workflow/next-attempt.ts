const MINUTE = 60_000
const LONGEST_WAIT = 60 * MINUTE

/** When a failed scheduled publication is retried: after 1, 2, 4 … minutes, at most an hour. */
export function nextAttempt({ attempts, now }: { attempts: number; now: Date }): Date {
  const wait = Math.min(MINUTE * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT)
  return new Date(now.getTime() + wait)
}
