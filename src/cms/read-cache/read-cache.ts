import { LRUCache } from 'lru-cache'

import { oncePerProcess } from '@/once-per-process'

/**
 * The read cache: results of the public site's reads, held in this process until something public
 * changes.
 */
type ReadCache = {
  entries: LRUCache<string, NonNullable<unknown>>
  /** Reads in progress, by generation and key: concurrent callers share one read. */
  reading: Map<string, Promise<unknown>>
  generation: number
  /**
   * Until when this process may assume that nothing has changed elsewhere; Infinity where it runs
   * alone.
   */
  trustedUntil: number
}

const MOST_ENTRIES = 2000
const cache = oncePerProcess('read-cache', (): ReadCache => ({
  entries: new LRUCache({ max: MOST_ENTRIES }),
  reading: new Map(),
  generation: 0,
  trustedUntil: Infinity,
}))

/**
 * The cached value, or a fresh read. A null or undefined result is never cached, so a flood of
 * unknown addresses uses no memory; nor is a read during which something was published. `seconds`
 * limits how out of date a result may be through time alone (a banner's end, an event's start).
 */
export async function cachedRead<T>(key: string, read: () => Promise<T>, seconds = 45): Promise<T> {
  clearIfUntrusted()
  const hit = cache.entries.get(key)
  if (hit !== undefined) return hit as T // only `cachedRead` with this key wrote it
  const at = `${cache.generation} ${key}`
  const reading = cache.reading.get(at) ?? readAndCache({ key, read, seconds })
  cache.reading.set(at, reading)
  try {
    return (await reading) as T // as above
  } finally {
    cache.reading.delete(at)
  }
}

type ReadArgs<T> = { key: string; read: () => Promise<T>; seconds: number }

async function readAndCache<T>({ key, read, seconds }: ReadArgs<T>): Promise<T> {
  const { generation } = cache
  const value = await read()
  if (generation !== cache.generation || value === null || value === undefined) return value
  cache.entries.set(key, value, { ttl: seconds * 1000 })
  return value
}

/** Clears the whole cache; called after the commit of a change that readers can see. */
export function clearReadCache(): void {
  cache.generation += 1
  cache.entries.clear()
}

/**
 * The number of times the cache was cleared: an index built at one generation is stale at the next.
 */
export function siteGeneration(): number {
  clearIfUntrusted()
  return cache.generation
}

/** Nothing cached is used after this instant (milliseconds since 1970) unless it is extended. */
export function trustCacheUntil(instant: number): void {
  cache.trustedUntil = instant
}

function clearIfUntrusted(): void {
  if (Date.now() > cache.trustedUntil) clearReadCache()
}
