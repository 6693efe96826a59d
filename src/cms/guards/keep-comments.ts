import type { CollectionBeforeOperationHook } from 'payload'

import { WorkflowRefused } from '@/cms/access/refused'

const CHANGES = new Set(['update', 'delete', 'restoreVersion'])

/** Nobody edits or deletes what somebody said, whoever asks, the Local API included. */
export const keepComments: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (CHANGES.has(operation)) throw WorkflowRefused.because('comment-kept')
  return args
}
