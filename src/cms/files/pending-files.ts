import type { PayloadRequest } from 'payload'

import { oncePerProcess } from '@/once-per-process'

/** A file on its way in: taken before Payload has seen it, written once its record is. */
type Pending = {
  /** As the person called it. */
  readonly originalName: string
  /** Name to bytes, once Payload has made the sizes. */
  readonly files: Map<string, Uint8Array>
}

/** By request, and not in `req.context`, which any caller of the Local API can fill. */
const pending = oncePerProcess('pending-files', () => new WeakMap<object, Pending>())

export const expectFile = (req: PayloadRequest, originalName: string): void => {
  pending.set(req, { originalName, files: new Map() })
}

export const expectNoFile = (req: PayloadRequest): void => {
  pending.delete(req)
}

export const pendingFile = (req: PayloadRequest): Pending | undefined => pending.get(req)
