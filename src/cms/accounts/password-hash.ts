import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import { Refused } from '@/cms/access/refused'
import { oncePerProcess } from '@/once-per-process'

import type { StoredAccount } from './read-account'

/**
 * The same hashing as Payload's (auth/strategies/local), which it does not export: either can
 * verify the other's hashes. Hashes from before Payload 3.90 have a lower cost and no prefix.
 */
const PRESENT = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, keyLength: 32 }
const OLDER = { prefix: '', iterations: 25_000, keyLength: 512 }

type Kept = { readonly hash: string; readonly salt: string }

const pbkdf2Async = promisify(pbkdf2)

const derive = (password: string, salt: string, way: typeof PRESENT): Promise<Buffer> =>
  inPasswordQueue(() => pbkdf2Async(password, salt, way.iterations, way.keyLength, 'sha256'))

/** Takes about 0.2 s of one CPU core; never call it within a transaction. */
export async function hashPassword(password: string): Promise<Kept> {
  const salt = randomBytes(32).toString('hex')
  const key = await derive(password, salt, PRESENT)
  return { hash: `${PRESENT.prefix}${key.toString('hex')}`, salt }
}

/** A dummy hash, so that verification takes as long when there is no account. */
const NOBODY: Kept = { hash: `${PRESENT.prefix}${'0'.repeat(64)}`, salt: '0'.repeat(64) }

/** Whether the password is the account's. Takes as long when there is no account. */
export async function isPasswordOf(
  account: Pick<StoredAccount, 'hash' | 'salt'> | null,
  password: string,
): Promise<boolean> {
  const kept = account?.hash && account.salt ? { hash: account.hash, salt: account.salt } : NOBODY
  const way = kept.hash.startsWith(PRESENT.prefix) ? PRESENT : OLDER
  const key = await derive(password, kept.salt, way)
  const stored = Buffer.from(kept.hash.slice(way.prefix.length), 'hex')
  return kept !== NOBODY && key.length === stored.length && timingSafeEqual(key, stored)
}

/**
 * Node derives keys on the same four threads that read files and resolve host names: a flood of
 * sign-ins must leave some of them free, and its queue in memory must be bounded.
 */
const AT_ONCE = 2
const MOST_WAITING = 60

const queue = oncePerProcess('passwords', () => ({ running: 0, waiting: [] as (() => void)[] }))

/** Runs `derive` when a slot is free; throws a 429 refusal when the queue is full. */
async function inPasswordQueue<T>(derive: () => Promise<T>): Promise<T> {
  const { waiting } = queue
  if (queue.running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw Refused.because('too-many-attempts')
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else queue.running += 1
  try {
    return await derive()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else queue.running -= 1
  }
}
