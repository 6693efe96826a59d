import type { CollectionSlug } from 'payload'

/**
 * A marker for a link such as `campaigns/fostering-friendly`, since ids exist only after loading.
 * It is a string, like a stored relationship, so that the content keeps its types.
 */
const MARK = 'demo:'

export type DemoTarget = `${CollectionSlug}/${string}`

export const to = (target: DemoTarget): string => MARK + target

/** The same for a polymorphic relationship. */
export const toAny = <Kind extends CollectionSlug>(relationTo: Kind, slug: string) => ({
  relationTo,
  value: to(`${relationTo}/${slug}`),
})

export type Ids = ReadonlyMap<string, string | number>

export type Resolved<T> = { readonly value: T; readonly missing: readonly string[] }

/** Replaces every marker with its id. Links to missing items are left out and listed. */
export function resolveReferences<T>(data: T, ids: Ids): Resolved<T> {
  const missing: string[] = []
  const value = walk(data, (text) => {
    const target = text.slice(MARK.length)
    const id = ids.get(target)
    if (id === undefined) missing.push(target)
    return id
  })
  return { value: value as T, missing } // the same shape, with ids in place of markers
}

/** Every item that this content links to, for tests that find broken links. */
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
