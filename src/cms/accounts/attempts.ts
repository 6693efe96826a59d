import { isIPv6 } from 'node:net'

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { oncePerProcess } from '@/once-per-process'

const MINUTE = 60

/**
 * How often somebody may fail, by whom the failures are counted. Kept in this process: each instance
 * counts for itself, so with two of them somebody has twice as many.
 */
const LIMITS = oncePerProcess('sign-in-limits', () => ({
  /** From one address: an office has one for everybody in it. */
  address: new RateLimiterMemory({ points: 60, duration: 10 * MINUTE }),
  /** One account from one address, or from one device that signed in to it before. */
  pair: new RateLimiterMemory({ points: 8, duration: 10 * MINUTE }),
  /** One account from everywhere, but for devices that signed in to it before: more than one pair has in that hour. */
  account: new RateLimiterMemory({ points: 50, duration: 60 * MINUTE }),
  /** Mail that a stranger can have sent, by address and by account. */
  mailsFrom: new RateLimiterMemory({ points: 20, duration: 60 * MINUTE }),
  mailsTo: new RateLimiterMemory({ points: 3, duration: 60 * MINUTE }),
}))

type Limit = keyof typeof LIMITS

/** What one attempt counts for. */
export type AttemptCount = readonly (readonly [Limit, string])[]

/**
 * Counts an attempt before it is tried. How many seconds to wait if it is one too many, otherwise 0. What
 * is refused for an earlier limit does not count for the later ones: nobody uses up a colleague's account
 * from one address.
 */
export async function countAttempt(counted: AttemptCount): Promise<number> {
  for (const [limit, key] of counted) {
    const wait = await LIMITS[limit].consume(key).then(
      () => 0,
      (over: unknown) => {
        if (over instanceof RateLimiterRes) return Math.ceil(over.msBeforeNext / 1000)
        throw over
      },
    )
    if (wait > 0) return wait
  }
  return 0
}

/** An attempt that was right counts for nothing. */
export async function forgiveAttempt(counted: AttemptCount): Promise<void> {
  await Promise.all(
    counted.map(([limit, key]) =>
      limit === 'pair' ? LIMITS.pair.delete(key) : LIMITS[limit].reward(key),
    ),
  )
}

/** An administrator lets somebody try again at once, from wherever they are. */
export async function forgiveAccount(email: string): Promise<void> {
  const key = attemptKey(email)
  FORGIVEN.set(key, roundOf(key) + 1)
  await LIMITS.account.delete(key)
}

/** How often an account was forgiven: pairs are counted anew from then on, wherever they are. */
const FORGIVEN = oncePerProcess('sign-in-forgiven', () => new Map<string, number>())

const roundOf = (email: string): number => FORGIVEN.get(email) ?? 0

export const attemptKey = (email: string): string => email.trim().toLowerCase()

/** Whoever has one address of IPv6 has the 2⁶⁴ beside it as well. */
export function networkOf(address: string | null): string {
  if (!address || !isIPv6(address)) return address ?? 'unknown'
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean)
  const gap = address.includes('::') ? 8 - groups.length - rest.length : 0
  return [...groups, ...Array<string>(gap).fill('0'), ...rest].slice(0, 4).join(':')
}

/** The sign-in of a device that signed in to this account before counts for itself alone. */
export function countedSignIn(args: {
  email: string
  address: string | null
  device: string | null
}): AttemptCount {
  const { device } = args
  const email = attemptKey(args.email)
  const network = networkOf(args.address)
  const pairOf = (place: string) => `${email} ${roundOf(email)} ${place}`
  if (device) return [['pair', pairOf(device)]]
  return [
    ['address', network],
    ['pair', pairOf(network)],
    ['account', email],
  ]
}
