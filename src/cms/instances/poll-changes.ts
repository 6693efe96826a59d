import type { Payload } from 'payload'

import { watched } from '@/cms/database/database-watch'
import { clearReadCache, trustCacheUntil } from '@/cms/read-cache/read-cache'
import { readGeneration } from '@/cms/read-cache/site-generation'
import { oncePerProcess } from '@/once-per-process'

import { liveInstances, LIVE_MS, removeOldLeases, renewLease } from './instance-leases'
import { watchGenerations } from './watch-generations'

const EVERY_MS = 500
const RENEW_MS = 2000
/** Shorter than `LIVE_MS`: an instance presumed stopped has not used its cache for some time. */
const TRUSTED_MS = LIVE_MS / 2

type Following = {
  generation: number
  renewedAt: number
  live: ReadonlySet<string>
  looking: Promise<void> | null
}

const home = oncePerProcess('following', (): { following?: Following } => ({}))

/**
 * Polls for changes by other processes for as long as this server runs: every half second, and
 * immediately when the database notifies it of one. After a change it clears the read cache, and
 * only then records that in its lease. If polling fails for five seconds, nothing is served from
 * the cache until it succeeds.
 */
export async function pollChanges(payload: Payload): Promise<void> {
  if (home.following) return
  home.following = { generation: -1, renewedAt: 0, live: new Set(), looking: null }
  await removeOldLeases(payload)
  await look(payload)
  const lookQuietly = () => void look(payload).catch((err: unknown) => logFailure(payload, err))
  setInterval(lookQuietly, EVERY_MS).unref()
  watchGenerations(payload, lookQuietly)
}

/** Polls for changes now. Does nothing where this process does not follow them (a command). */
export async function look(payload: Payload): Promise<void> {
  const { following } = home
  if (!following) return
  // A poll that began before a change may have missed it, so callers wait for the next one.
  while (following.looking) await following.looking.catch(() => undefined)
  following.looking = lookOnce(payload, following).finally(() => (following.looking = null))
  await following.looking
}

async function lookOnce(payload: Payload, following: Following): Promise<void> {
  const askedAt = Date.now()
  const { generation, live } = await watched(() => readOthers(payload))
  // A process that was killed may have committed a change without counting it.
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
