import type { CollectionSlug } from 'payload'

/**
 * Content names what it links to as `campaigns/fostering-friendly`, because ids exist only once it
 * is loaded. The marker is a string, as a stored relation is, so that the tables keep their types.
 */
const MARK = 'demo:'

export type DemoTarget = `${CollectionSlug}/${string}`

export const to = (target: DemoTarget): string => MARK + target

/** The same for a link that may be to several kinds. */
export const toAny = <Kind extends CollectionSlug>(relationTo: Kind, slug: string) => ({
  relationTo,
  value: to(`${relationTo}/${slug}`),
})

export type Ids = ReadonlyMap<string, string | number>

export type Resolved<T> = { readonly value: T; readonly missing: readonly string[] }

/** Replaces every marker by its id. A link to something not loaded yet is left out and named. */
export function resolveReferences<T>(data: T, ids: Ids): Resolved<T> {
  const missing: string[] = []
  const value = walk(data, (text) => {
    const target = text.slice(MARK.length)
    const id = ids.get(target)
    if (id === undefined) missing.push(target)
    return id
  })
  return { value: value as T, missing } // the same shape, with ids for markers
}

/** Everything a piece of content links to, for tests that look for broken links. */
export const targetsOf = (data: unknown): readonly string[] =>
  resolveReferences(data, new Map()).missing

function walk(value: unknown, idOf: (text: string) => string | number | undefined): unknown {
  if (typeof value === 'string') return value.startsWith(MARK) ? idOf(value) : value
  if (Array.isArray(value))
    return value.map((inner) => walk(inner, idOf)).filter((inner) => inner !== undefined)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, walk(inner, idOf)] as const)
  const isBrokenLink = 'relationTo' in value && entries.some(([, inner]) => inner === undefined)
  return isBrokenLink ? undefined : Object.fromEntries(entries)
}
