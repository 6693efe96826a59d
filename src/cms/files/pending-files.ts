import type { PayloadRequest } from 'payload'

import { oncePerProcess } from '@/once-per-process'

/** An upload in progress: registered before Payload handles it, written after its record. */
type Pending = {
  /** The name of the file on the user's device. */
  readonly originalName: string
  /** File contents by name, filled once Payload has created the sizes. */
  readonly files: Map<string, Uint8Array>
}

/** Keyed by request, and not in `req.context`, which any caller of the Local API can set. */
const pending = oncePerProcess('pending-files', () => new WeakMap<object, Pending>())

export const expectFile = (req: PayloadRequest, originalName: string): void => {
  pending.set(req, { originalName, files: new Map() })
}

export const expectNoFile = (req: PayloadRequest): void => {
  pending.delete(req)
}

export const pendingFile = (req: PayloadRequest): Pending | undefined => pending.get(req)
