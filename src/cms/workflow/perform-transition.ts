import { recordAuditEvent } from '@/cms/audit/record-audit-event'
import { writeChangeRequest } from '@/cms/comments/write-change-request'
import { updateMediaVisibility } from '@/cms/files/media-used'
import { queueWorkflowMail } from '@/cms/mail/queue-mail'
import { purgeSite } from '@/cms/read-cache/purge-site'
import { versionActedOn } from '@/domain/workflow/decide-transition'
import { endsSignedOff, assignmentOf } from '@/domain/workflow/plan-transition'
import { type ContentDocument, urgentOf } from '@/domain/workflow/stored-content'
import { isPublicState, transitionRow } from '@/domain/workflow/workflow'

import { updateRedirects } from './update-redirects'
import { mayApprove } from './review-assignment'
import type { AllowedTransitionStep, TransitionStep } from './transition-step'
import { writeTransition } from './write-transition'

/** Writes an allowed transition, then its consequences, and its audit event last. */
export async function performTransition(step: AllowedTransitionStep): Promise<void> {
  await followUp(step, await writeTransition(step))
}

/**
 * What follows once the document is written: pictures, addresses, mail and the audit event. May be
 * rerun after an interruption: everything but mail and comment then ends up as if done once.
 */
export async function followUp(
  step: AllowedTransitionStep,
  written: ContentDocument,
): Promise<void> {
  await updateWhatIsPublic(step, written)
  const { req, kind, id, transition, input } = step
  if (transition === 'request-changes')
    await writeChangeRequest({ req, kind, id: String(id), words: input.comment ?? '' })
  await queueMail(step)
  await recordStep(step)
}

async function updateWhatIsPublic(
  step: AllowedTransitionStep,
  written: ContentDocument,
): Promise<void> {
  const { req, kind, item, decision } = step
  const isPublic = isPublicState(decision.to)
  if (transitionRow(step.transition).actsOn === 'working' && !isPublic) return
  // A withdrawn page stays public, with its notice and without its pictures.
  const shows = decision.to === 'published'
  const isConfirmed = !urgentOf(written)
  const media = { req, kind, document: written, previous: item.live }
  await updateMediaVisibility({ ...media, isPublic: shows, isConfirmed })
  await updateRedirects({ ...step, written, isPublic })
  await purgeSite(req)
}

async function queueMail(step: AllowedTransitionStep): Promise<void> {
  const { req, kind, id, transition, actor, input, item } = step
  const { reviewer, dueAt } = assignmentOf(step)
  // The assigned reviewer may have left since: the mail then goes to every approver.
  const isThere = reviewer !== null && (await mayApprove(req, reviewer))
  await queueWorkflowMail(req, {
    transition,
    kind,
    id: String(id),
    title: item.working.title ?? 'Untitled',
    actor,
    authorIds: item.writerIds,
    partIds: item.authorIds,
    reviewer: isThere ? String(reviewer) : null,
    dueAt,
    endsSignedOff: endsSignedOff(transition, item),
    input,
  })
}

/** Adds the audit event of a transition, whether made or refused. */
export async function recordStep(step: TransitionStep): Promise<void> {
  const { req, kind, id, transition, actor, input, item, decision, now } = step
  const row = transitionRow(transition)
  const isOfLive = row.actsOn === 'live' && item.liveVersion !== null
  const title = item.working.title ?? 'Untitled'
  const refusals = decision.allowed ? [] : decision.refusals
  await recordAuditEvent(
    req,
    {
      actor,
      action: transition,
      outcome: decision.allowed ? 'done' : 'refused',
      summary: `${row.label}: ${title}${decision.allowed ? '' : ' (refused)'}`,
      itemKind: kind,
      itemId: String(id),
      itemTitle: title,
      stateFrom: decision.allowed ? decision.from : item.state,
      stateTo: decision.allowed ? decision.to : item.state,
      version: versionActedOn(row, item),
      contentHash: isOfLive ? (item.liveContentHash ?? undefined) : item.contentHash,
      why: input.comment || input.reason || input.changeNote || undefined,
      details: { ...input, ...(refusals.length > 0 ? { refusals } : {}) },
    },
    now,
  )
}
