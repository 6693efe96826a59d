import type { PayloadRequest } from 'payload'

/**
 * How a write was made: a manual save, an autosave, a version restore, or a move into or out of the
 * trash.
 */
export type WriteMode = 'save' | 'autosave' | 'restore' | 'trash'

/** Stored on the request itself, for the reason given in unapproved-writers. */
const MODE = Symbol.for('council-write-mode')
type Noting = PayloadRequest & { [MODE]?: WriteMode }

/** Only `beforeOperation` sees the arguments; later hooks act on the mode noted here. */
export function noteWriteMode(req: Noting, mode: WriteMode): void {
  req[MODE] = mode
}

export const writeModeOf = (req: Noting): WriteMode => req[MODE] ?? 'save'
