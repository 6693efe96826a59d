import { oncePerProcess } from '@/cms/once-per-process'

/** What the public site has read, remembered in the process until something public changes. */
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
const cache = oncePerProcess('site-cache', (): SiteCache => ({
  entries: new Map(),
  reading: new Map(),
  generation: 0,
  trustedUntil: Infinity,
}))

/**
 * The remembered value, or a fresh read. Nothing found (null, undefined) is never remembered, so a
 * flood of unknown addresses fills no memory; a read that a publish overtook is not kept either.
 * `seconds` bounds how long time alone may be out of date (a banner's end, an event's start).
 */
export async function remember<T>(key: string, read: () => Promise<T>, seconds = 45): Promise<T> {
  forgetIfOutOfTouch()
  const hit = cache.entries.get(key)
  if (hit && hit.until > Date.now()) return hit.value as T // only `remember` with this key wrote it
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

/** Forgets all of it; called after the commit of a change that readers can see. */
export function forgetEverything(): void {
  cache.generation += 1
  cache.entries.clear()
}

/** Counts what has been forgotten: an index built at one generation is stale at the next. */
export function siteGeneration(): number {
  forgetIfOutOfTouch()
  return cache.generation
}

/** Nothing remembered is used after this instant (milliseconds since 1970) unless it is put off again. */
export function trustMemoryUntil(instant: number): void {
  cache.trustedUntil = instant
}

function forgetIfOutOfTouch(): void {
  if (Date.now() > cache.trustedUntil) forgetEverything()
}
