import type { CollectionConfig, Field } from 'payload'

import { never, staffOnly } from '@/cms/access/access'
import { keepDeleted, recordDeletion } from '@/cms/audit/keep-deleted'
import { capPublicLists } from '@/cms/guards/cap-public-lists'
import { type ProposedCollection } from '@/domain/proposals/proposed-kinds'

import { keepWhatIsInForce, saveAsProposal, signProposal } from './guard-proposals'
import { proposalEndpoints } from './proposal-endpoints'
import { recordProposal } from './record-proposal'

type ProposedArgs = Pick<CollectionConfig, 'labels' | 'admin' | 'defaultSort'> & {
  slug: ProposedCollection
  fields: Field[]
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'beforeChange'>
}

/** Who has had a part in a proposal. Only the hub writes it. */
export const proposedByField: Field = {
  name: 'proposedByIds',
  type: 'json',
  label: 'Proposed by',
  access: { create: never, update: never, read: staffOnly },
  admin: { condition: () => false },
}

/** Next to the form: what is proposed, what it changes, and who may confirm it. */
export const proposalPanelField: Field = {
  name: 'proposal',
  type: 'ui',
  label: 'Proposal',
  admin: {
    position: 'sidebar',
    components: { Field: '@/cms/admin/proposal-panel/proposal-panel#ProposalPanel' },
    disableListColumn: true,
  },
}

export const PROPOSAL_BUTTONS = {
  PublishButton: '@/cms/admin/no-button#NoButton',
  UnpublishButton: '@/cms/admin/no-button#NoButton',
  SaveDraftButton: '@/cms/admin/proposal-panel/propose-button#ProposeButton',
  Status: '@/cms/admin/proposal-panel/proposal-line#ProposalLine',
} as const

/**
 * A collection whose documents are public without being content: each change is proposed by one
 * person and in force once another has confirmed it. Nothing in force can be deleted.
 */
export function proposedCollection(args: ProposedArgs): CollectionConfig {
  const { slug, fields, admin, hooks, ...rest } = args
  return {
    ...rest,
    slug,
    admin: { ...admin, components: { edit: PROPOSAL_BUTTONS } },
    disableBulkEdit: true,
    disableDuplicate: true,
    versions: { maxPerDoc: 0, drafts: { autosave: false, schedulePublish: false } },
    hooks: {
      beforeOperation: [capPublicLists, saveAsProposal],
      beforeChange: [...(hooks?.beforeChange ?? []), signProposal],
      afterChange: [recordProposal],
      beforeDelete: [keepWhatIsInForce, keepDeleted],
      afterDelete: [recordDeletion],
    },
    endpoints: proposalEndpoints(slug),
    fields: [proposalPanelField, ...fields, retiredField, proposedByField],
  }
}

const retiredField: Field = {
  name: 'isRetired',
  type: 'checkbox',
  label: 'No longer used',
  defaultValue: false,
  admin: {
    position: 'sidebar',
    description: 'The public no longer sees it. It is kept, and can be used again.',
  },
}
