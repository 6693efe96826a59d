import type { PayloadRequest } from 'payload'

import { recordAuditEvent } from '@/cms/audit/record-audit-event'
import { mediaHashes, mediaOf } from '@/cms/files/media-used'
import type { ContentKind } from '@/domain/content-types'
import { contentHash } from '@/domain/workflow/canonical-content'
import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'
import { hasRevision } from '@/domain/workflow/plan-transition'
import type { ContentDocument } from '@/domain/workflow/stored-content'
import { transitionRow } from '@/domain/workflow/workflow'

import { followUp } from './perform-transition'
import { readRow } from './read-workflow-item'
import type { AllowedTransitionStep } from './transition-step'
import { isLiveWrite, writeTransition } from './write-transition'

/** How an interrupted transition was resolved. */
export type Outcome = 'finished' | 'undone' | 'was-whole'

/**
 * Completes an interrupted transition. Its first write is the document itself, which is atomic: if
 * that was written, everything else is done; if not, nothing was done, and nothing is. Records the
 * outcome in the audit trail.
 */
export async function recoverTransition(step: AllowedTransitionStep): Promise<Outcome> {
  if (await isRecorded(step)) return 'was-whole'
  const written = await documentIfWritten(step)
  if (written)
    await followUp(step, (await isWhole(step, written)) ? written : await writeTransition(step))
  const outcome = written ? 'finished' : 'undone'
  await recordOutcome(step, outcome)
  return outcome
}

/** The audit event is written last. */
async function isRecorded({ req, id, transition, now }: AllowedTransitionStep): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'audit-events',
    where: {
      and: [
        { itemId: { equals: String(id) } },
        { action: { equals: transition } },
        { at: { equals: now.toISOString() } },
        { outcome: { equals: 'done' } },
      ],
    },
    req,
  })
  return totalDocs > 0
}

async function documentIfWritten(step: AllowedTransitionStep): Promise<ContentDocument | null> {
  const { item, decision } = step
  if (!isLiveWrite(step)) {
    const [newest] = await newestVersions(step)
    const isWritten = newest && newest.id !== item.version && newest.version.state === decision.to
    return isWritten ? { ...newest.version, id: step.id } : null
  }
  const row = await readRow(step)
  if (!row) return null
  const isWritten = item.live
    ? row.updatedAt !== item.live.updatedAt
    : Boolean(row.firstPublishedAt)
  return isWritten ? row : null
}

/**
 * Whether the version was written as well, as the only latest one. A version with other content was
 * saved by somebody since, and is left alone: writing again would overwrite it.
 */
async function isWhole(step: AllowedTransitionStep, written: ContentDocument): Promise<boolean> {
  const { item, decision } = step
  const versions = await newestVersions(step)
  const [newest] = versions
  if (!newest) return false
  const hash = await hashOf(step, { ...newest.version, id: step.id })
  if (hash !== item.contentHash && hash !== item.liveContentHash) return true
  if (transitionRow(step.transition).actsOn === 'live' && hasRevision(item)) return false
  const isOnlyNewest = versions.filter(({ latest }) => latest).length === 1
  return isOnlyNewest && newest.version.state === decision.to && written.state === decision.to
}

type Version = { id: string; latest?: boolean; version: ContentDocument }

async function newestVersions({ req, kind, id }: AllowedTransitionStep): Promise<Version[]> {
  const { docs } = await req.payload.findVersions({
    collection: kind,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 3,
    depth: 0,
    pagination: false,
    req,
  })
  return docs as unknown as Version[] // a union of twelve kinds, all of which have these fields
}

type HashArgs = { req: PayloadRequest; kind: ContentKind }

const hashOf = async ({ req, kind }: HashArgs, document: ContentDocument) =>
  contentHash(document, mediaHashes(await mediaOf({ req, kind, document })))

const WORDS = {
  finished: 'Finished what had stopped half way',
  undone: 'Did not happen, since it had stopped before anything was written',
} as const

async function recordOutcome(
  step: AllowedTransitionStep,
  outcome: keyof typeof WORDS,
): Promise<void> {
  const { req, kind, id, item, transition } = step
  const { label } = transitionRow(transition)
  const title = item.working.title ?? 'Untitled'
  await recordAuditEvent(
    req,
    {
      actor: SYSTEM_ACTOR,
      action: `recovery-${outcome}`,
      outcome: 'done',
      summary: `${WORDS[outcome]}: ${label}: ${title}`,
      itemKind: kind,
      itemId: String(id),
      itemTitle: title,
      why: 'The server or its database stopped in the middle.',
      details: { transition, actorId: step.actor.id, decidedAt: step.now.toISOString() },
    },
    new Date(),
  )
}
