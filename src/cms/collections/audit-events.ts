import type { CollectionConfig } from 'payload'

import { auditExportEndpoint } from '@/cms/audit/audit-export-endpoint'
import { DAY_AND_TIME } from '@/cms/fields/date-pickers'
import { PLAIN_DATA } from '@/cms/fields/plain-data'
import { appendOnly, recordedOnly } from '@/cms/audit/append-only'

/** Who did what, when, to which version and why. Append-only, by `recordAuditEvent` alone. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: 'Audit event', plural: 'Audit trail' },
  admin: {
    group: 'Site',
    useAsTitle: 'summary',
    defaultColumns: ['summary', 'actorName', 'outcome', 'at'],
    description: 'What happened, by whom. Nothing here can be changed.',
  },
  defaultSort: '-sequence',
  endpoints: [auditExportEndpoint],
  disableDuplicate: true,
  timestamps: false,
  hooks: { beforeOperation: [appendOnly], beforeChange: [recordedOnly] },
  fields: [
    {
      name: 'sequence',
      type: 'number',
      label: 'Number',
      required: true,
      unique: true,
      index: true,
    },
    {
      name: 'at',
      type: 'date',
      label: 'When',
      required: true,
      index: true,
      admin: { date: DAY_AND_TIME },
    },
    { name: 'action', type: 'text', label: 'What', required: true, index: true },
    {
      name: 'outcome',
      type: 'select',
      label: 'Outcome',
      required: true,
      options: ['done', 'refused'],
    },
    { name: 'summary', type: 'text', label: 'In words', required: true },
    { name: 'actorId', type: 'text', label: 'Account', index: true },
    { name: 'actorName', type: 'text', label: 'Who' },
    { name: 'actorRoles', type: 'json', label: 'Roles then', admin: PLAIN_DATA },
    { name: 'from', type: 'text', label: 'From where (address)' },
    { name: 'itemKind', type: 'text', label: 'Kind', index: true },
    { name: 'itemId', type: 'text', label: 'Item', index: true },
    { name: 'itemTitle', type: 'text', label: 'Title then' },
    { name: 'stateFrom', type: 'text', label: 'State before' },
    { name: 'stateTo', type: 'text', label: 'State after' },
    { name: 'version', type: 'text', label: 'Version' },
    { name: 'contentHash', type: 'text', label: 'Content' },
    { name: 'why', type: 'textarea', label: 'Why' },
    { name: 'details', type: 'json', label: 'Details', admin: PLAIN_DATA },
    { name: 'previousHash', type: 'text', label: 'Hash of the event before' },
    { name: 'keyId', type: 'text', label: 'Signed with the key' },
    { name: 'hash', type: 'text', label: 'Hash of this event', required: true },
  ],
}
