import type { Payload, TypedUser } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { proposalOf, rolesInWords } from '@/cms/accounts/guard-roles'
import { mayDecideRoles } from '@/domain/accounts/decide-roles'
import { PROPOSED_COLLECTIONS, type ProposedCollection } from '@/domain/proposals/proposed-kinds'
import { storedIds } from '@/domain/workflow/stored-content'

import type { WaitingProposal } from './proposals'
import { readNames } from './read-names'

type ReadArgs = { payload: Payload; user: TypedUser; isCounting?: boolean }

/** More than would ever be left waiting. */
const AT_MOST = 200

type Stored = {
  id?: string | number
  title?: string | null
  from?: string | null
  _status?: string | null
  proposedByIds?: unknown
  updatedAt?: string | null
}

/**
 * Every proposal not yet in force that the signed-in user may read; without the names of the
 * proposers where it is only counted.
 */
export async function readProposals({
  payload,
  user,
  isCounting = false,
}: ReadArgs): Promise<WaitingProposal[]> {
  const found = await Promise.all([
    ...PROPOSED_COLLECTIONS.map((slug) => readOf({ payload, user }, slug)),
    readSettings({ payload, user }),
    readRoles(payload, user),
  ])
  const rows = found.flat()
  if (isCounting) return rows
  const names = await readNames({ payload, user, ids: rows.flatMap((row) => row.proposerIds) })
  return rows.map((row) => ({
    ...row,
    proposers: row.proposerIds.flatMap((id) => names.get(id) ?? []),
  }))
}

const KEPT = { _status: true, proposedByIds: true, updatedAt: true } as const

const selectOf = (slug: ProposedCollection) =>
  slug === 'redirects' ? { ...KEPT, from: true } : { ...KEPT, title: true }

async function readOf({ payload, user }: ReadArgs, slug: ProposedCollection) {
  const { docs } = await payload.find({
    collection: slug,
    draft: true,
    where: { _status: { equals: 'draft' } },
    select: selectOf(slug) as never, // the fields of one of three collections
    limit: AT_MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return (docs as Stored[]).map((doc) => toProposal(slug, String(doc.id), doc))
}

async function readSettings({ payload, user }: ReadArgs): Promise<WaitingProposal[]> {
  const find = { slug: 'settings', draft: true, select: KEPT, depth: 0, user } as const
  const settings: Stored = await payload.findGlobal({ ...find, overrideAccess: false })
  const isProposed = settings._status === 'draft' && storedIds(settings.proposedByIds).length > 0
  return isProposed ? [toProposal('settings', null, settings)] : []
}

/**
 * Roles to be confirmed, for a user who may decide about roles. Bypasses access control, since
 * field access hides them from everyone.
 */
async function readRoles(payload: Payload, user: TypedUser): Promise<WaitingProposal[]> {
  const actor = actorOf({ user })
  if (!actor || !mayDecideRoles(actor)) return []
  const { docs } = await payload.find({
    collection: 'users',
    where: { rolesProposed: { exists: true } },
    select: { name: true, rolesProposed: true },
    limit: AT_MOST,
    pagination: false,
    depth: 0,
  })
  return docs.flatMap(({ id, name, rolesProposed }) => {
    const proposal = proposalOf({ rolesProposed })
    if (!proposal) return []
    const { roles, proposerIds, at } = proposal
    const title = `${name}: ${rolesInWords(roles)}`
    return { slug: 'users' as const, id: String(id), title, proposerIds, proposers: [], at }
  })
}

const toProposal = (
  slug: WaitingProposal['slug'],
  id: string | null,
  { title, from, proposedByIds, updatedAt }: Stored,
): WaitingProposal => ({
  slug,
  id,
  title: id === null ? 'Settings' : title || from || 'Untitled',
  proposerIds: storedIds(proposedByIds),
  proposers: [],
  at: updatedAt ?? '',
})
