/**
 * The read cache: what the public site has read, kept in the process until something public changes. On
 * `globalThis`, because Next bundles the two routers and Payload's hooks apart from one another.
 */
type Entry = { readonly value: unknown; readonly until: number }
type SiteCache = {
  entries: Map<string, Entry>
  /** What is being read now, by generation and key: who asks meanwhile waits for the same read. */
  reading: Map<string, Promise<unknown>>
  generation: number
  /** Until when this process knows that nothing has changed elsewhere; at all times where it is alone. */
  trustedUntil: number
}

const MOST_ENTRIES = 2000
const home = globalThis as typeof globalThis & { councilSiteCache?: SiteCache }
const cache: SiteCache = (home.councilSiteCache ??= {
  entries: new Map(),
  reading: new Map(),
  generation: 0,
  trustedUntil: Infinity,
})

/**
 * The cached value, or a fresh read. Nothing found (null, undefined) is never cached, so a flood of
 * unknown addresses fills no memory; a read that a publish overtook is not kept either.
 * `seconds` bounds how long time alone may be out of date (a banner's end, an event's start).
 */
export async function cachedRead<T>(key: string, read: () => Promise<T>, seconds = 45): Promise<T> {
  clearIfOutOfTouch()
  const hit = cache.entries.get(key)
  if (hit && hit.until > Date.now()) return hit.value as T // only `cachedRead` with this key wrote it
  const at = `${cache.generation} ${key}`
  const reading = cache.reading.get(at) ?? readAndKeep({ key, read, seconds })
  cache.reading.set(at, reading)
  try {
    return (await reading) as T // as above
  } finally {
    cache.reading.delete(at)
  }
}

type ReadArgs<T> = { key: string; read: () => Promise<T>; seconds: number }

async function readAndKeep<T>({ key, read, seconds }: ReadArgs<T>): Promise<T> {
  const { generation } = cache
  const value = await read()
  if (generation !== cache.generation || value === null || value === undefined) return value
  cache.entries.delete(key)
  cache.entries.set(key, { value, until: Date.now() + seconds * 1000 })
  if (cache.entries.size > MOST_ENTRIES)
    cache.entries.delete(cache.entries.keys().next().value ?? key)
  return value
}

/** Clears all of it; called after the commit of a change that readers can see. */
export function clearReadCache(): void {
  cache.generation += 1
  cache.entries.clear()
}

/** Counts how often it was cleared: an index built at one generation is stale at the next. */
export function siteGeneration(): number {
  clearIfOutOfTouch()
  return cache.generation
}

/** Nothing cached is used after this instant (milliseconds since 1970) unless it is put off again. */
export function trustCacheUntil(instant: number): void {
  cache.trustedUntil = instant
}

function clearIfOutOfTouch(): void {
  if (Date.now() > cache.trustedUntil) clearReadCache()
}
