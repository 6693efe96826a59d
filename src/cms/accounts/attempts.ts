import { isIPv6 } from 'node:net'

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { oncePerProcess } from '@/once-per-process'

const MINUTE = 60

/**
 * Limits on failed attempts, each by its own key. Held in memory: each instance counts separately,
 * so two instances allow twice as many.
 */
const LIMITS = oncePerProcess('sign-in-limits', () => ({
  /** Per address: a whole office may share one. */
  address: new RateLimiterMemory({ points: 60, duration: 10 * MINUTE }),
  /** Per account and address, or per account and device that has signed in to it before. */
  pair: new RateLimiterMemory({ points: 8, duration: 10 * MINUTE }),
  /** Per account, except on devices that signed in before. More than a `pair` gets an hour. */
  account: new RateLimiterMemory({ points: 50, duration: 60 * MINUTE }),
  /** Mail that an anonymous caller can trigger, per address and per account. */
  mailsFrom: new RateLimiterMemory({ points: 20, duration: 60 * MINUTE }),
  mailsTo: new RateLimiterMemory({ points: 3, duration: 60 * MINUTE }),
}))

type Limit = keyof typeof LIMITS

/** The limits that an attempt counts towards, with their keys. */
export type AttemptCount = readonly (readonly [Limit, string])[]

/**
 * Counts an attempt before it is made. Returns the seconds to wait if a limit is exceeded,
 * otherwise 0. An attempt refused by one limit does not count towards those after it, so that one
 * address cannot use up a colleague's `account` limit.
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

/** After a success: clears the `pair` count, and takes the attempt off the others. */
export async function forgiveAttempt(counted: AttemptCount): Promise<void> {
  await Promise.all(
    counted.map(([limit, key]) =>
      limit === 'pair' ? LIMITS.pair.delete(key) : LIMITS[limit].reward(key),
    ),
  )
}

/** Resets an account's limits, so that its owner can try again immediately from anywhere. */
export async function forgiveAccount(email: string): Promise<void> {
  const key = attemptKey(email)
  FORGIVEN.set(key, roundOf(key) + 1)
  await LIMITS.account.delete(key)
}

/** How often each account was unlocked: part of the `pair` keys, so that those counts restart. */
const FORGIVEN = oncePerProcess('sign-in-forgiven', () => new Map<string, number>())

const roundOf = (email: string): number => FORGIVEN.get(email) ?? 0

export const attemptKey = (email: string): string => email.trim().toLowerCase()

/** An IPv6 client usually controls a whole /64, so it counts as one address. */
export function networkOf(address: string | null): string {
  if (!address || !isIPv6(address)) return address ?? 'unknown'
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean)
  const gap = address.includes('::') ? 8 - groups.length - rest.length : 0
  return [...groups, ...Array<string>(gap).fill('0'), ...rest].slice(0, 4).join(':')
}

/** A device that has signed in to this account before counts only towards its own limit. */
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
