import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { oncePerProcess } from '@/once-per-process'

import { Refused } from '@/cms/access/refused'

/** Requests in which `recordAuditEvent` is writing. Kept apart from `req.context`, which callers can fill. */
const recording = oncePerProcess('recording', () => new WeakSet<object>())

/** Runs the one write that may add to the audit trail. */
export async function whileRecording<T>(req: PayloadRequest, write: () => Promise<T>): Promise<T> {
  recording.add(req)
  try {
    return await write()
  } finally {
    recording.delete(req)
  }
}

const CHANGES = new Set(['update', 'delete', 'restoreVersion'])

/** Refuses every change and deletion, whoever asks, the Local API included. */
export const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (CHANGES.has(operation)) throw Refused.because('append-only')
  return args
}

/** Refuses an event that did not come from `recordAuditEvent`. */
export const recordedOnly: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!recording.has(req)) throw Refused.because('append-only')
  return data
}
