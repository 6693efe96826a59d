import type { Payload } from 'payload'

/** The part of Mongoose that is used here. */
type Stream = {
  on: (event: 'change' | 'error', listener: (error?: unknown) => void) => unknown
  close: () => Promise<void>
}
type Watching = { collections?: Record<string, { watch?: () => Stream } | undefined> }

/**
 * Calls `changed` as soon as a change is counted, on a MongoDB with change streams. Where there are
 * none, or once the stream has ended, polling twice a second has to do.
 */
export function watchGenerations(payload: Payload, changed: () => void): void {
  const { collections } = payload.db as Watching // SQLite has no collections
  const model = collections?.['site-generations']
  if (!model?.watch) return
  const stream = model.watch()
  stream.on('change', changed)
  stream.on('error', () => void stream.close().catch(() => undefined))
}
