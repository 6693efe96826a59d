import type { Field } from 'payload'

import { never, signedIn } from '@/cms/access/access'
import { CHANGE_KINDS } from '@/domain/content-types'
import { STATES } from '@/domain/workflow/workflow'

import { notInCopies } from './not-in-copies'
import { optionsFrom } from './options'

const outOfForm = { condition: () => false } as const
const machineOnly = { create: never, update: never }
const staffOnly = { ...machineOnly, read: signedIn }

/**
 * What the workflow keeps on an item. Nobody types here: `access` drops what a body claims and
 * guard-workflow puts back what was stored, whichever door a write comes through.
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
    access: machineOnly,
    admin: { ...outOfForm, components: { Cell: '@/cms/admin/state-cell/state-cell#StateCell' } },
  },
  {
    name: 'authorIds',
    type: 'json',
    label: 'Authors since last public',
    access: staffOnly,
    admin: outOfForm,
  },
  {
    name: 'approvedHash',
    type: 'text',
    label: 'Approved content',
    access: staffOnly,
    admin: outOfForm,
  },
  { name: 'approvedBy', type: 'text', label: 'Approved by', access: staffOnly, admin: outOfForm },
  { name: 'approvedAt', type: 'date', label: 'Approved at', access: staffOnly, admin: outOfForm },
  {
    name: 'reviewer',
    type: 'relationship',
    relationTo: 'users',
    label: 'Reviewer',
    access: staffOnly,
    admin: outOfForm,
  },
  { name: 'dueAt', type: 'date', label: 'Review due', access: staffOnly, admin: outOfForm },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'First public',
    access: machineOnly,
    admin: outOfForm,
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: 'Published',
    index: true,
    access: machineOnly,
    admin: outOfForm,
  },
  { name: 'issuedBy', type: 'text', label: 'Issued by', access: machineOnly, admin: outOfForm },
  {
    name: 'changes',
    type: 'array',
    label: 'Public change history',
    access: machineOnly,
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
    access: staffOnly,
    admin: outOfForm,
  },
  { name: 'scheduledBy', type: 'text', label: 'Scheduled by', access: staffOnly, admin: outOfForm },
  {
    name: 'scheduledChange',
    type: 'json',
    label: 'Change note to print then',
    access: staffOnly,
    admin: outOfForm,
  },
  {
    name: 'scheduleProblem',
    type: 'textarea',
    label: 'Why it did not go out',
    access: staffOnly,
    admin: outOfForm,
  },
  {
    name: 'scheduleAttempts',
    type: 'number',
    label: 'Times tried',
    access: staffOnly,
    admin: outOfForm,
  },
  {
    name: 'nextAttemptAt',
    type: 'date',
    label: 'Tried again at',
    access: staffOnly,
    admin: outOfForm,
  },
  {
    name: 'urgent',
    type: 'json',
    label: 'Published urgently, not confirmed yet',
    access: staffOnly,
    admin: outOfForm,
  },
  { name: 'withdrawnAt', type: 'date', label: 'Withdrawn', access: machineOnly, admin: outOfForm },
  {
    name: 'withdrawnReason',
    type: 'textarea',
    label: 'Why it was withdrawn',
    access: machineOnly,
    admin: outOfForm,
  },
  {
    name: 'autosavedBy',
    type: 'text',
    label: 'Saved by itself for',
    access: staffOnly,
    admin: outOfForm,
  },
  {
    name: 'importedFrom',
    type: 'group',
    label: 'Imported from',
    access: { read: signedIn, update: never },
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
    access: { read: signedIn },
    admin: { hidden: true },
    hooks: { afterRead: [({ data }) => data?.updatedAt] },
  },
]
