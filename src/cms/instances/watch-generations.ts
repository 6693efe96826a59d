import type { Payload } from 'payload'

/** As much of Mongoose as is asked for. */
type Stream = {
  on: (event: 'change' | 'error', listener: (error?: unknown) => void) => unknown
  close: () => Promise<void>
}
type Watching = { collections?: Record<string, { watch?: () => Stream } | undefined> }

/**
 * Calls `changed` as soon as a change is counted, on a MongoDB that has change streams. Where there
 * are none, or when the stream ends, looking twice a second has to do.
 */
export function watchGenerations(payload: Payload, changed: () => void): void {
  const { collections } = payload.db as Watching // SQLite has none of this
  const model = collections?.['site-generations']
  if (!model?.watch) return
  const stream = model.watch()
  stream.on('change', changed)
  stream.on('error', () => void stream.close().catch(() => undefined))
}
