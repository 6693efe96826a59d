import { withExplicitNulls } from '@/cms/fields/with-explicit-nulls'
import { planTransition, type WritePlan } from '@/domain/workflow/plan-transition'
import type { ContentDocument } from '@/domain/workflow/stored-content'
import { isPublicState } from '@/domain/workflow/workflow'

import { withWritePermit } from '@/cms/guards/write-permit'

import type { AllowedTransitionStep } from './transition-step'

/** What an allowed transition writes, as the domain plans it. */
const planOf = (step: AllowedTransitionStep): WritePlan =>
  planTransition({ ...step, to: step.decision.to })

/** Whether a transition changes the row that the public reads, or only the newest version. */
export const isLiveWrite = (step: AllowedTransitionStep): boolean => planOf(step).write !== 'draft'

/**
 * Writes the state that an allowed transition leads to, and the fields it sets. Returns the row as
 * stored.
 */
export async function writeTransition(step: AllowedTransitionStep): Promise<ContentDocument> {
  const { item, decision } = step
  const plan = planOf(step)
  if (plan.write === 'draft') return write(step, { ...plan.fields, _status: 'draft' }, true)
  // All that was read and decided on: Payload would fill in what is omitted from a save made since.
  const read = (plan.write === 'live' ? item.live : null) ?? item.working
  const _status = isPublicState(decision.to) ? 'published' : 'draft'
  const written = await write(step, { ...asWritten(step, read), ...plan.fields, _status }, false)
  if (plan.write === 'live' && plan.revision) await keepRevision(step, plan.revision)
  return written
}

/**
 * A live write becomes the newest version, so the revision in progress is written again on top of
 * it.
 */
const keepRevision = (step: AllowedTransitionStep, fields: Readonly<Record<string, unknown>>) =>
  write(step, { ...asWritten(step, step.item.working), ...fields, _status: 'draft' }, true)

/** A stored document as it can be written again: everything but what the database sets. */
function asWritten(
  { req, kind }: AllowedTransitionStep,
  document: ContentDocument,
): Readonly<Record<string, unknown>> {
  const {
    id: _id,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    savedOver: _savedOver,
    publicPath: _publicPath,
    ...rest
  } = document
  return withExplicitNulls(req.payload.collections[kind].config.flattenedFields, rest)
}

function write(
  step: AllowedTransitionStep,
  data: Record<string, unknown>,
  draft: boolean,
): Promise<ContentDocument> {
  const { req, kind, id } = step
  return withWritePermit(req, { collection: kind, id: String(id) }, () =>
    req.payload.update({
      collection: kind,
      id,
      data: { ...data, autosavedBy: null },
      depth: 0,
      draft,
      overrideLock: true,
      req,
    }),
  ) as unknown as Promise<ContentDocument> // a union of twelve kinds, all of which have these fields
}
