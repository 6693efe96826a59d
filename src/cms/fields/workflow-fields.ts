import type { Field } from 'payload'

import { never, staffOnly } from '@/cms/access/access'
import { CHANGE_KINDS } from '@/domain/content-types'
import { INPUT_LIMIT } from '@/domain/workflow/decide-transition'
import { STATES } from '@/domain/workflow/workflow'

import { notInCopies } from './not-in-copies'
import { optionsFrom } from './options'

const outOfForm = { condition: () => false } as const
const systemOnly = { create: never, update: never }
const staffSystem = { ...systemOnly, read: staffOnly }

const ofRevision = {
  condition: (data?: { firstPublishedAt?: unknown }) => Boolean(data?.firstPublishedAt),
} as const

/** How a revision describes itself: part of its content, approved and hashed with the rest. */
export const changeFields: Field[] = [
  {
    name: 'changeKind',
    type: 'select',
    label: 'Kind of change',
    hooks: notInCopies,
    options: optionsFrom(CHANGE_KINDS),
    admin: {
      ...ofRevision,
      position: 'sidebar',
      description: 'This was public before. Minor changes are not announced.',
    },
  },
  {
    name: 'changeNote',
    type: 'textarea',
    label: 'Public change note',
    hooks: notInCopies,
    maxLength: INPUT_LIMIT,
    admin: {
      position: 'sidebar',
      condition: (data?: { firstPublishedAt?: unknown; changeKind?: unknown }) =>
        ofRevision.condition(data) && data?.changeKind !== 'minor',
      description: 'What has changed, for readers: the page and the feeds print it.',
    },
  },
]

/**
 * The workflow's fields of an item. No user edits them: `access` drops what a request sends, and
 * guard-workflow restores the stored values, however a write arrives.
 */
export const workflowFields: Field[] = [
  {
    name: 'workflow',
    type: 'ui',
    label: 'Workflow',
    admin: {
      position: 'sidebar',
      components: { Field: '@/cms/admin/workflow-panel/workflow-panel#WorkflowPanel' },
      disableListColumn: true,
    },
  },
  {
    name: 'state',
    type: 'select',
    label: 'State',
    options: optionsFrom(STATES),
    defaultValue: 'draft',
    required: true,
    index: true,
    access: systemOnly,
    admin: { ...outOfForm, components: { Cell: '@/cms/admin/state-cell/state-cell#StateCell' } },
  },
  {
    name: 'authorIds',
    type: 'json',
    label: 'Authors since last public',
    access: staffSystem,
    admin: outOfForm,
  },
  {
    name: 'approvedHash',
    type: 'text',
    label: 'Approved content',
    access: staffSystem,
    admin: outOfForm,
  },
  {
    name: 'approvedBy',
    type: 'text',
    label: 'Approved by',
    access: staffSystem,
    admin: outOfForm,
  },
  {
    name: 'approvedAt',
    type: 'date',
    label: 'Approved at',
    access: staffSystem,
    admin: outOfForm,
  },
  {
    name: 'reviewer',
    type: 'relationship',
    relationTo: 'users',
    label: 'Reviewer',
    access: staffSystem,
    admin: outOfForm,
  },
  { name: 'dueAt', type: 'date', label: 'Review due', access: staffSystem, admin: outOfForm },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'First public',
    access: systemOnly,
    admin: outOfForm,
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: 'Published',
    index: true,
    access: systemOnly,
    admin: outOfForm,
  },
  { name: 'issuedBy', type: 'text', label: 'Issued by', access: systemOnly, admin: outOfForm },
  {
    name: 'changes',
    type: 'array',
    label: 'Public change history',
    access: systemOnly,
    admin: outOfForm,
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Kind',
        options: optionsFrom(CHANGE_KINDS),
        required: true,
      },
      { name: 'note', type: 'textarea', label: 'Note', required: true },
      { name: 'at', type: 'date', label: 'At', required: true },
    ],
  },
  {
    name: 'scheduledFor',
    type: 'date',
    label: 'Goes out at',
    index: true,
    access: staffSystem,
    admin: outOfForm,
  },
  {
    name: 'scheduledBy',
    type: 'text',
    label: 'Scheduled by',
    access: staffSystem,
    admin: outOfForm,
  },
  {
    name: 'urgent',
    type: 'json',
    label: 'Published urgently, not confirmed yet',
    access: staffSystem,
    admin: outOfForm,
  },
  { name: 'withdrawnAt', type: 'date', label: 'Withdrawn', access: systemOnly, admin: outOfForm },
  {
    name: 'withdrawnReason',
    type: 'textarea',
    label: 'Notice of withdrawal',
    access: systemOnly,
    admin: outOfForm,
  },
  {
    name: 'withdrawnWords',
    type: 'textarea',
    label: 'Words of the notice, not confirmed yet',
    access: staffSystem,
    admin: outOfForm,
  },
  {
    name: 'withdrawnWordsBy',
    type: 'text',
    label: 'Who wrote them',
    access: staffSystem,
    admin: outOfForm,
  },
  {
    name: 'withdrawnNote',
    type: 'textarea',
    label: 'Words of the notice',
    access: systemOnly,
    admin: outOfForm,
  },
  {
    name: 'printed',
    type: 'json',
    label: 'Printed from the settings',
    hooks: notInCopies,
    access: systemOnly,
    admin: outOfForm,
  },
  {
    name: 'autosavedBy',
    type: 'text',
    label: 'Saved by itself for',
    access: staffSystem,
    admin: outOfForm,
  },
  {
    name: 'importedFrom',
    type: 'group',
    label: 'Imported from',
    access: { read: staffOnly, update: never },
    admin: outOfForm,
    fields: [
      { name: 'fileName', type: 'text', label: 'File', hooks: notInCopies },
      { name: 'fingerprint', type: 'text', label: 'Fingerprint', index: true, hooks: notInCopies },
      { name: 'report', type: 'textarea', label: 'Report', hooks: notInCopies },
    ],
  },
  {
    name: 'savedOver',
    type: 'text',
    label: 'The save this form was opened on',
    virtual: true,
    access: { read: staffOnly },
    admin: { hidden: true },
    hooks: { afterRead: [({ data }) => data?.updatedAt] },
  },
]
