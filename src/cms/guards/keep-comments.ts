import type { CollectionBeforeOperationHook } from 'payload'

import { Refused } from '@/cms/access/refused'

const CHANGES = new Set(['update', 'delete', 'restoreVersion'])

/** Refuses to edit or delete a comment, even through the Local API. */
export const keepComments: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (CHANGES.has(operation)) throw Refused.because('comment-kept')
  return args
}
