import type { PayloadRequest } from 'payload'

/** How a write came in: typed and saved, saved by itself, brought back from a version, in and out of the trash. */
export type WriteMode = 'save' | 'autosave' | 'restore' | 'trash'

/** On the request itself, as in borrowed-words. */
const MODE = Symbol.for('council-write-mode')
type Noting = PayloadRequest & { [MODE]?: WriteMode }

/** `beforeOperation` alone sees the arguments; the hooks after it act on what it notes. */
export function noteWriteMode(req: Noting, mode: WriteMode): void {
  req[MODE] = mode
}

export const writeModeOf = (req: Noting): WriteMode => req[MODE] ?? 'save'
