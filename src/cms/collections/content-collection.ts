import type { CollectionConfig, DocumentTabCondition, Field } from 'payload'

import { DAY } from '@/cms/fields/date-pickers'
import { checksEndpoint } from '@/cms/checks/checks-endpoint'
import { saveConflictEndpoint } from '@/cms/compare/save-conflict-endpoint'
import { keepDeleted, recordDeletion } from '@/cms/audit/keep-deleted'
import { queueLinkChecks } from '@/cms/checks/queue-link-checks'
import { topicsField } from '@/cms/fields/relations'
import { slugField } from '@/cms/fields/slug-field'
import { changeFields, workflowFields } from '@/cms/fields/workflow-fields'
import { fillSpeakers } from '@/cms/guards/fill-speakers'
import { capPublicLists } from '@/cms/guards/cap-public-lists'
import { guardWorkflow, saveAsDraft } from '@/cms/guards/guard-workflow'
import { pruneAutosaves } from '@/cms/guards/prune-autosaves'
import { refuseMissingLinks } from '@/cms/guards/refuse-missing-links'
import { keepWhatWasPublic, recordTrash } from '@/cms/guards/trash'
import { transitionEndpoint } from '@/cms/workflow/transition-endpoint'
import { trashEndpoint } from '@/cms/workflow/trash-endpoint'
import { workflowEndpoint } from '@/cms/workflow/workflow-endpoint'
import { keepLock } from '@/cms/locks/keep-lock'
import { type ContentKind, contentType, SUMMARY_LIMIT } from '@/domain/content-types'
import { isPagedKind } from '@/domain/paths'

import { livePreviewOf } from './live-preview'

type ContentCollectionArgs = {
  kind: ContentKind
  group: string
  /** A sentence above the list: what this kind is for. */
  description: string
  titleHelp: string
  summaryHelp: string
  fields: Field[]
  columns?: string[]
}

/** What the collections of all kinds of content share: the editorial workflow above all. */
export function contentCollection(args: ContentCollectionArgs): CollectionConfig {
  const { kind, group, description, columns = [] } = args
  const { singular, plural } = contentType(kind)
  return {
    slug: kind,
    labels: { singular, plural },
    admin: {
      group,
      description,
      useAsTitle: 'title',
      defaultColumns: ['title', 'state', ...columns, 'updatedAt'],
      listSearchableFields: ['title', 'slug'],
      livePreview: isPagedKind(kind) ? livePreviewOf(kind) : undefined,
      components: {
        edit: {
          PublishButton: '@/cms/admin/no-button#NoButton',
          UnpublishButton: '@/cms/admin/no-button#NoButton',
          Status: '@/cms/admin/state-line/state-line#StateLine',
        },
        views: {
          edit: {
            compare: {
              path: '/compare',
              Component: '@/cms/admin/compare/compare-view#CompareView',
              tab: { label: 'Compare', href: '/compare', condition: mayReadVersions, order: 350 },
            },
          },
        },
      },
    },
    defaultSort: '-updatedAt',
    disableBulkEdit: true,
    trash: true,
    versions: { maxPerDoc: 0, drafts: { autosave: false, schedulePublish: false } },
    hooks: {
      beforeOperation: [capPublicLists, saveAsDraft],
      beforeChange: [refuseMissingLinks, fillSpeakers, guardWorkflow],
      afterChange: [keepLock, queueLinkChecks, pruneAutosaves, recordTrash],
      beforeDelete: [keepWhatWasPublic, keepDeleted],
      afterDelete: [recordDeletion],
    },
    endpoints: [
      transitionEndpoint(kind),
      workflowEndpoint(kind),
      checksEndpoint(kind),
      trashEndpoint(kind),
      saveConflictEndpoint(kind),
    ],
    fields: [
      ...headFields(args),
      ...args.fields,
      ...workflowFields,
      ...changeFields,
      ...sidebarFields,
    ],
  }
}

const mayReadVersions: DocumentTabCondition = ({ collectionConfig, permissions }) =>
  Boolean(permissions.collections?.[collectionConfig.slug]?.readVersions)

const headFields = ({ kind, titleHelp, summaryHelp }: ContentCollectionArgs): Field[] => [
  {
    name: 'title',
    type: 'text',
    label: contentType(kind).titleLabel,
    required: true,
    index: true,
    admin: { description: titleHelp },
  },
  {
    name: 'summary',
    type: 'textarea',
    label: contentType(kind).summaryLabel,
    admin: { description: `${summaryHelp} Up to ${SUMMARY_LIMIT} characters.`, rows: 2 },
  },
]

const sidebarFields: Field[] = [
  slugField,
  topicsField,
  {
    name: 'reviewOn',
    type: 'date',
    label: 'Review on',
    admin: {
      position: 'sidebar',
      description: 'When somebody should check that this is still right.',
      date: DAY,
    },
  },
  {
    name: 'seo',
    type: 'group',
    label: 'For search engines and social media',
    admin: { position: 'sidebar', description: 'Only if the title and summary do not do.' },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'Title there',
        maxLength: 70,
        admin: { description: 'Up to 70 characters.' },
      },
      {
        name: 'description',
        type: 'textarea',
        label: 'Description there',
        maxLength: 160,
        admin: { description: 'Up to 160 characters.' },
      },
    ],
  },
]
