import type { CollectionBeforeOperationHook } from 'payload'

import { Refused } from '@/cms/access/refused'

const CHANGES = new Set(['update', 'delete', 'restoreVersion'])

/** Nobody edits or deletes what somebody said, whoever asks, the Local API included. */
export const keepComments: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (CHANGES.has(operation)) throw Refused.because('comment-kept')
  return args
}
