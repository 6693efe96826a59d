import { type ChangeKind, UNPUBLISH_REASONS } from '@/domain/content-types'
import { type Actor, holdsOneOf, type Role, ROLES } from '@/domain/permissions'
import type { ContentIssue } from '@/domain/checks/finding'
import { type Refusal, refusal } from '@/domain/refusals'

import { STATES, type State, type Transition, type TransitionName, transitionRow } from './workflow'

/** What the person making a transition entered. */
export type TransitionInput = {
  readonly comment?: string
  readonly reason?: string
  readonly changeKind?: ChangeKind
  readonly changeNote?: string
  /** When to publish it: an instant, ISO 8601 in UTC. */
  readonly publishAt?: string
  /** A path or address that replaces an unpublished page. */
  readonly redirectTo?: string
  /** The version shown on the screen; the transition is refused if there is a newer one. */
  readonly version?: string
}

/** The stored facts about an item, never what a request body claims. */
export type WorkflowItem = {
  readonly state: State
  /** What the public sees now; null if it is not public and never was. */
  readonly liveState: State | null
  /** Who changed its text since it was last public. */
  readonly writerIds: readonly string[]
  /**
   * Everyone with an unconfirmed part in what would be published: its writers, the writers of its
   * pictures, and those of an urgent publication beneath it.
   */
  readonly authorIds: readonly string[]
  /** The newest version's id. */
  readonly version: string
  /** The id of the version that was last public, whether or not it still is; null if none was. */
  readonly liveVersion: string | null
  /** SHA-256 of the newest version's content as it is now, and as it was when approved. */
  readonly contentHash: string
  readonly approvedHash: string | null
  /** The same two hashes of the version last public. */
  readonly liveContentHash: string | null
  readonly liveApprovedHash: string | null
  /** Who wrote or published an urgent publication, while it is unconfirmed; null otherwise. */
  readonly urgentAuthorIds: readonly string[] | null
  /** Who wrote a withdrawal notice's own text that waits for confirmation; null if none does. */
  readonly withdrawnWordsBy: string | null
  /** The kind of change and change note of the newest version, if it is a revision. */
  readonly change: { readonly kind: ChangeKind | null; readonly note: string | null }
  /** Blocking findings in the newest version. */
  readonly issues: readonly ContentIssue[]
}

export type TransitionRequest = {
  readonly transition: TransitionName
  readonly item: WorkflowItem
  readonly actor: Actor
  readonly input: TransitionInput
  readonly now: Date
}

export type Decision =
  | { readonly allowed: true; readonly from: State; readonly to: State }
  | { readonly allowed: false; readonly refusals: readonly Refusal[] }

/**
 * The actor of the scheduler and other background jobs. Nobody can sign in as it. The id is stored in
 * audit events, so it stays as it is.
 */
export const SYSTEM_ACTOR: Actor = { id: 'the-clock', name: 'The scheduler', roles: [] }

/** The state a transition starts from: that of the public version, or of the newest one. */
export const fromState = (row: Transition, item: WorkflowItem): State =>
  row.actsOn === 'live' && item.liveState ? item.liveState : item.state

/** The version that a transition acts on, and that its maker must have read: public or newest. */
export const versionActedOn = (row: Transition, item: WorkflowItem): string =>
  (row.actsOn === 'live' && item.liveVersion) || item.version

/**
 * Decides whether a transition is permitted, without making it. Returns every refusal at once, so
 * that all of them can be put right together. Pure: the caller reads the facts and writes the
 * result.
 */
export function decideTransition(request: TransitionRequest): Decision {
  const row = transitionRow(request.transition)
  const refusals = [...mayNot(request, row), ...notNow(request, row), ...notFilledIn(request, row)]
  return refusals.length > 0
    ? { allowed: false, refusals }
    : { allowed: true, from: fromState(row, request.item), to: row.to }
}

function mayNot(request: TransitionRequest, row: Transition): Refusal[] {
  const { actor, item } = request
  if (row.bySystem) return actor.id === SYSTEM_ACTOR.id ? [] : [refusal('not-by-hand')]
  if (!holdsOneOf(actor, row.by)) {
    const who = row.by.map((role) => ROLES[role].toLowerCase()).join(' or ')
    return [refusal('wrong-role', `Only people with the role ${who} can do this.`)]
  }
  if (!holdsOneOf(actor, rolesNow(row, item))) return [refusal('only-unconfirmed')]
  if (row.notByAnAuthor && authorsOf(row, item).includes(actor.id))
    return [refusal(row.confirmsWords ? 'own-words' : 'own-work')]
  const isWriter = item.writerIds.includes(actor.id)
  return row.authorsOwnOnly && !isWriter && !holdsOneOf(actor, ['approver'])
    ? [refusal('not-its-author')]
    : []
}

/** The roles permitted to make a transition of this item now. */
const rolesNow = (row: Transition, item: WorkflowItem): readonly Role[] =>
  item.urgentAuthorIds ? row.by : row.by.filter((role) => !row.onlyWhileUnconfirmed?.includes(role))

/** Whose work a transition signs off. */
function authorsOf(row: Transition, item: WorkflowItem): readonly string[] {
  if (row.confirmsUrgent) return item.urgentAuthorIds ?? []
  if (row.confirmsWords) return item.withdrawnWordsBy ? [item.withdrawnWordsBy] : []
  return item.authorIds
}

function notNow({ item, input }: TransitionRequest, row: Transition): Refusal[] {
  const refusals: Refusal[] = []
  const from = fromState(row, item)
  if (!row.from.includes(from)) {
    const wanted = row.from.map((state) => STATES[state].toLowerCase()).join(' or ')
    const is = STATES[from].toLowerCase()
    refusals.push(refusal('wrong-state', `It is ${is}; this can be done when it is ${wanted}.`))
  }
  if (row.needsVersion && input.version === undefined) refusals.push(refusal('version-required'))
  if (input.version !== undefined && !readVersions(row, item).includes(input.version)) {
    refusals.push(refusal('changed-meanwhile', undefined, 'version'))
  }
  if (row.confirmsUrgent && !item.urgentAuthorIds) refusals.push(refusal('nothing-urgent'))
  if (row.confirmsWords && !item.withdrawnWordsBy) refusals.push(refusal('no-words-to-confirm'))
  if (row.mustBeAsApproved && !isAsApproved(row, item)) {
    refusals.push(refusal('changed-since-approval'))
  }
  if (row.mustBeReady) {
    refusals.push(...item.issues.map((issue) => refusal('not-ready', issue.message, issue.field)))
    if (item.liveState) refusals.push(...changeRefusals(item.change))
  }
  return refusals
}

/**
 * The versions that a request may name as read. A sign-off must name exactly the version it signs
 * off; a takedown may also name the newest, since a late takedown is worse than an unread one.
 */
const readVersions = (row: Transition, item: WorkflowItem): readonly string[] =>
  row.needsVersion ? [versionActedOn(row, item)] : [versionActedOn(row, item), item.version]

const isAsApproved = (row: Transition, item: WorkflowItem): boolean =>
  row.actsOn === 'live'
    ? item.liveApprovedHash !== null && item.liveContentHash === item.liveApprovedHash
    : item.approvedHash !== null && item.contentHash === item.approvedHash

/** The longest reason or comment accepted, in characters. */
export const INPUT_LIMIT = 4000

function notFilledIn({ item, input, now }: TransitionRequest, row: Transition): Refusal[] {
  const asks = row.asks ?? []
  const refusals: Refusal[] = []
  if (asks.includes('comment') && !input.comment?.trim()) refusals.push(refusal('comment-required'))
  if (asks.includes('reason') && !input.reason?.trim()) refusals.push(refusal('reason-required'))
  if (asks.includes('withdrawReason') && !input.reason?.trim())
    refusals.push(refusal('withdraw-reason-required'))
  if (asks.includes('publishAt')) refusals.push(...scheduleRefusals(input, now))
  if (asks.includes('unpublishReason')) refusals.push(...unpublishRefusals(input))
  if (!asks.includes('changeKind')) refusals.push(...pinnedRefusals(item.change, input))
  return refusals
}

function scheduleRefusals({ publishAt }: TransitionInput, now: Date): Refusal[] {
  if (!publishAt) return [refusal('publish-at-required')]
  return new Date(publishAt) <= now ? [refusal('publish-at-past')] : []
}

function unpublishRefusals({ reason, redirectTo }: TransitionInput): Refusal[] {
  if (!reason || !Object.hasOwn(UNPUBLISH_REASONS, reason)) {
    return [refusal('unpublish-reason-required')]
  }
  return reason === 'consolidated' && !redirectTo?.trim() ? [refusal('replacement-required')] : []
}

function changeRefusals({ kind, note }: WorkflowItem['change']): Refusal[] {
  if (!kind) return [refusal('change-kind-required')]
  return kind !== 'minor' && !note?.trim() ? [refusal('change-note-required')] : []
}

/** Change details in a request made after submission must match those submitted. */
function pinnedRefusals(
  { kind, note }: WorkflowItem['change'],
  { changeKind, changeNote }: TransitionInput,
): Refusal[] {
  const isOther =
    (changeKind !== undefined && changeKind !== kind) ||
    (changeNote !== undefined && changeNote.trim() !== (note ?? '').trim())
  return isOther ? [refusal('change-is-pinned')] : []
}
