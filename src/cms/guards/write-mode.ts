import type { PayloadRequest } from 'payload'

/** How a write came in: typed and saved, saved by itself, brought back from a version, in and out of the trash. */
export type WayOfWriting = 'save' | 'autosave' | 'restore' | 'trash'

/** On the request itself, as in borrowed-words. */
const WAY = Symbol.for('council-way-of-writing')
type Noting = PayloadRequest & { [WAY]?: WayOfWriting }

/** `beforeOperation` alone sees the arguments; the hooks after it act on what it notes. */
export function noteWay(req: Noting, way: WayOfWriting): void {
  req[WAY] = way
}

export const wayOf = (req: Noting): WayOfWriting => req[WAY] ?? 'save'
