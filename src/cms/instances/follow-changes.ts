import type { Payload } from 'payload'

import { watched } from '@/cms/database/database-watch'
import { oncePerProcess } from '@/once-per-process'
import { clearReadCache, trustCacheUntil } from '@/cms/read-cache/read-cache'

import { liveInstances, LIVE_MS, removeOldLeases, renewLease } from './instance-leases'
import { readGeneration } from '@/cms/read-cache/site-generation'
import { watchGenerations } from './watch-generations'

const EVERY_MS = 500
const RENEW_MS = 2000
/** Shorter than `LIVE_MS`: whoever is taken for stopped has answered nothing from memory for a while. */
const TRUSTED_MS = LIVE_MS / 2

type Following = {
  generation: number
  renewedAt: number
  live: ReadonlySet<string>
  looking: Promise<void> | null
}

const home = oncePerProcess('following', (): { following?: Following } => ({}))

/**
 * Follows what other processes change, for as long as this server runs: each half second, and at once where
 * the database tells of a change. After one it forgets what it has read, and only then says so in its
 * lease. When it cannot look for five seconds, nothing is answered from memory until it can.
 */
export async function followChanges(payload: Payload): Promise<void> {
  if (home.following) return
  home.following = { generation: -1, renewedAt: 0, live: new Set(), looking: null }
  await removeOldLeases(payload)
  await look(payload)
  const lookQuietly = () => void look(payload).catch((err: unknown) => logFailure(payload, err))
  setInterval(lookQuietly, EVERY_MS).unref()
  watchGenerations(payload, lookQuietly)
}

/** Looks for changes now; nothing where this process does not follow them (a command). */
export async function look(payload: Payload): Promise<void> {
  const { following } = home
  if (!following) return
  // One that began before a change may not have seen it: whoever asks meanwhile waits for the next.
  while (following.looking) await following.looking.catch(() => undefined)
  following.looking = lookOnce(payload, following).finally(() => (following.looking = null))
  await following.looking
}

async function lookOnce(payload: Payload, following: Following): Promise<void> {
  const askedAt = Date.now()
  const { generation, live } = await watched(() => readOthers(payload))
  // One that was killed may have committed a change and not have counted it.
  const hasLost = [...following.live].some((name) => !live.has(name))
  const isNewer = generation !== following.generation
  if (isNewer || hasLost) clearReadCache()
  Object.assign(following, { generation, live })
  trustCacheUntil(askedAt + TRUSTED_MS)
  if (!isNewer && askedAt - following.renewedAt < RENEW_MS) return
  await renewLease(payload, generation)
  following.renewedAt = askedAt
}

async function readOthers(payload: Payload) {
  const generation = await readGeneration(payload)
  return { generation, live: new Set((await liveInstances(payload)).map(({ name }) => name)) }
}

const logFailure = ({ logger }: Payload, err: unknown) =>
  logger.warn({ err, msg: 'This instance could not look for changes of the others' })
