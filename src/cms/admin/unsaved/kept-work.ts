/** What a user typed and has not saved, stored in their own browser until it is. */
export type KeptWork = {
  /** When something was last typed, in UTC. */
  readonly at: string
  /** When the save shown in the form was made, in UTC; null for a document that was never saved. */
  readonly savedOver: string | null
  /** The fields that were changed, with their values in the form. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Whose work it is, and on what: `document` is an id, or `new`. */
export type WorkPlace = {
  readonly user: string
  readonly entity: string
  readonly document: string
}

const PREFIX = 'hub-unsaved'
const KEPT_DAYS = 7
const DAY = 24 * 60 * 60 * 1000

const placeKey = ({ user, entity, document }: WorkPlace): string =>
  [PREFIX, user, entity, document, ''].join(':')

/** The storage key of one form in one tab: two tabs on one document do not overwrite each other. */
export const workKey = (place: WorkPlace, screen: string): string => `${placeKey(place)}${screen}`

export type FoundWork = { readonly key: string; readonly work: KeptWork }

/**
 * What this user left unsaved there, newest first. `isOpen` returns whether a form is still open.
 */
export function findWork(
  storage: Storage,
  place: WorkPlace,
  isOpen: (key: string) => boolean,
): FoundWork[] {
  return keysOf(storage, placeKey(place))
    .filter((key) => !isOpen(key))
    .flatMap((key) => {
      const work = readWork(storage, key)
      return work ? [{ key, work }] : []
    })
    .sort((a, b) => (a.work.at < b.work.at ? 1 : -1))
}

/** Returns whether the browser stored it: it refuses when it is full, or stores nothing at all. */
export function keepWork(storage: Storage, key: string, work: KeptWork): boolean {
  try {
    storage.setItem(key, JSON.stringify(work))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Removes everything stored in this browser, whoever typed it, when a user signs out. */
export const clearAllWork = (storage: Storage): void =>
  keysOf(storage, PREFIX).forEach((key) => storage.removeItem(key))

/** Removes what is older than `KEPT_DAYS`, and what cannot be parsed. */
export function forgetOldWork(storage: Storage, now: Date): void {
  for (const key of keysOf(storage, PREFIX)) {
    const work = readWork(storage, key)
    if (!work || now.getTime() - Date.parse(work.at) > KEPT_DAYS * DAY) storage.removeItem(key)
  }
}

const keysOf = (storage: Storage, prefix: string): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) =>
    key.startsWith(prefix),
  )

function readWork(storage: Storage, key: string): KeptWork | null {
  try {
    const work = JSON.parse(storage.getItem(key) ?? 'null') as KeptWork | null // written only by `keepWork`
    return work && typeof work.fields === 'object' ? work : null
  } catch (error) {
    if (error instanceof SyntaxError) return null // treated as absent: `forgetOldWork` removes it
    throw error
  }
}

/** The fields of a form that have changed, without those that the hub itself sets. */
export const changedFields = (
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  isKeptByHub: (name: string) => boolean,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(now).filter(
      ([name, value]) =>
        !isKeptByHub(name) && JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  )
