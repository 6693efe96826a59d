import type { CollectionSlug, GlobalSlug, Where } from 'payload'

import { CONTENT_KINDS } from '@/domain/content-types'
import { PROPOSED_COLLECTIONS, PROPOSED_KINDS } from '@/domain/proposals/proposed-kinds'

import {
  besides,
  by,
  nobody,
  own,
  ownOr,
  ownOrStaff,
  person,
  publicOrStaff,
  type Rule,
  staff,
} from './access-rules'
import { publicFiles } from './public-files'

export const ACCESS_OPERATIONS = ['read', 'readVersions', 'create', 'update', 'delete'] as const
/** For accounts only: `unlock` resets the limits on failed sign-ins, `admin` opens the editor. */
export const ACCOUNT_OPERATIONS = ['unlock', 'admin'] as const
export const GLOBAL_OPERATIONS = ['read', 'readVersions', 'update'] as const

export type Operation = (typeof ACCESS_OPERATIONS)[number] | (typeof ACCOUNT_OPERATIONS)[number]

/** The same row decides by id and by query. An operation without a rule is refused. */
export type AccessRow = Partial<Record<Operation, Rule>> & {
  /** Which documents are `public`, for a row with that verdict. */
  readonly isPublic?: Where | ((now: Date) => Where)
  /** The field with the id of the account whose `own` a document is. */
  readonly ownBy?: 'id' | 'user.value'
}

const PUBLISHED: Where = { _status: { equals: 'published' } }
const IN_FORCE: Where = { and: [PUBLISHED, { isRetired: { not_equals: true } }] }

/** Restoring a version is an update. The guard refuses, with a reason, what the workflow bars. */
const content: AccessRow = {
  read: publicOrStaff,
  readVersions: staff,
  create: by('write-content'),
  update: besides(by('write-content'), 'while its state is open for editing'),
  delete: besides(
    by('write-content'),
    'from the trash, if it was never public, by its only author or an approver',
  ),
  isPublic: PUBLISHED,
}

const proposed = (slug: keyof typeof PROPOSED_KINDS): AccessRow => ({
  read: publicOrStaff,
  readVersions: staff,
  create: by(PROPOSED_KINDS[slug].propose),
  update: besides(by(PROPOSED_KINDS[slug].propose), 'as a proposal'),
  delete: besides(by(PROPOSED_KINDS[slug].propose), 'if it was never in force'),
  isPublic: IN_FORCE,
})

const rowsOf = <Slug extends string>(slugs: readonly Slug[], row: (slug: Slug) => AccessRow) =>
  Object.fromEntries(slugs.map((slug) => [slug, row(slug)])) as Record<Slug, AccessRow> // one row per slug

/** Every collection, including Payload's own. One without a row stops the server from starting. */
export const COLLECTION_TABLE: Record<CollectionSlug | 'payload-migrations', AccessRow> = {
  ...rowsOf(CONTENT_KINDS, () => content),
  ...rowsOf(PROPOSED_COLLECTIONS, proposed),
  media: {
    read: publicOrStaff,
    readVersions: staff,
    create: by('upload-media'),
    update: besides(by('upload-media'), 'while nothing public uses it'),
    delete: besides(by('upload-media'), 'while nothing public uses it'),
    isPublic: publicFiles,
  },
  users: {
    read: ownOrStaff,
    update: ownOr('manage-users'),
    unlock: by('manage-users'),
    admin: person,
    ownBy: 'id',
  },
  comments: { read: staff, create: by('comment') },
  'audit-events': { read: by('read-audit-trail') },
  'deleted-items': { read: by('read-deleted') },
  'checked-links': { read: staff },
  'data-steps': {},
  instances: {},
  'site-generations': {},
  'open-transitions': {},
  'publishing-attempts': {},
  'payload-preferences': {
    read: own,
    create: person,
    update: own,
    delete: own,
    ownBy: 'user.value',
  },
  'payload-locked-documents': {
    read: ownOrStaff,
    update: besides(
      staff,
      'who may write what is locked, to take it over: it then names whoever asked',
    ),
    delete: own,
    ownBy: 'user.value',
  },
  'payload-jobs': {},
  'payload-kv': {},
  'payload-migrations': {},
}

export const GLOBAL_TABLE: Record<GlobalSlug, AccessRow> = {
  settings: {
    read: publicOrStaff,
    readVersions: staff,
    update: besides(by(PROPOSED_KINDS.settings.propose), 'as a proposal'),
    isPublic: PUBLISHED,
  },
}

/** The rule for an operation; one without an entry is refused to every caller. */
export const ruleOf = (row: AccessRow, operation: Operation): Rule => row[operation] ?? nobody
