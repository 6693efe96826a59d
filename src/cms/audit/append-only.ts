import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { oncePerProcess } from '@/once-per-process'

import { Refused } from '@/cms/access/refused'

/** Requests inside `whileRecording`. Not in `req.context`, which callers can set. */
const recording = oncePerProcess('recording', () => new WeakSet<object>())

/** Runs a write that may add to an append-only collection. */
export async function whileRecording<T>(req: PayloadRequest, write: () => Promise<T>): Promise<T> {
  recording.add(req)
  try {
    return await write()
  } finally {
    recording.delete(req)
  }
}

const CHANGES = new Set(['update', 'delete', 'restoreVersion'])

/** Refuses every change and deletion by any caller, including the Local API. */
export const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (CHANGES.has(operation)) throw Refused.because('append-only')
  return args
}

/** Refuses a document created outside `whileRecording`. */
export const recordedOnly: CollectionBeforeChangeHook = ({ data, req }) => {
  if (!recording.has(req)) throw Refused.because('append-only')
  return data
}
