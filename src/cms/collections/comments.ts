import type { CollectionConfig } from 'payload'

import { signComment } from '@/cms/comments/sign-comment'
import { optionsFrom } from '@/cms/fields/options'
import { keepComments } from '@/cms/guards/keep-comments'
import { mailComment } from '@/cms/comments/mail-comment'
import { COMMENT_ACTS } from '@/domain/comments/comments'
import { INPUT_LIMIT } from '@/domain/workflow/decide-transition'

/**
 * Private discussion between staff about an item, stored apart from it: an item's content, hash and
 * approval do not include comments. Append-only; resolving a thread is another entry.
 */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [keepComments],
    beforeChange: [signComment],
    afterChange: [mailComment],
  },
  fields: [
    { name: 'itemKind', type: 'text', label: 'Kind', required: true },
    { name: 'itemId', type: 'text', label: 'Item', required: true, index: true },
    {
      name: 'act',
      type: 'select',
      label: 'What it does',
      options: optionsFrom(COMMENT_ACTS),
      required: true,
      defaultValue: 'comment',
    },
    { name: 'words', type: 'textarea', label: 'Words', maxLength: INPUT_LIMIT },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'comments',
      label: 'First of its thread',
      maxDepth: 0,
      index: true,
    },
    { name: 'field', type: 'text', label: 'What it is about' },
    { name: 'fieldLabel', type: 'text', label: 'What that was called then' },
    { name: 'rowId', type: 'text', label: 'The row it is about' },
    { name: 'mentionedIds', type: 'json', label: 'Whom it names' },
    { name: 'authorId', type: 'text', label: 'Account', required: true },
    { name: 'authorName', type: 'text', label: 'Who', required: true },
  ],
}
