import type { PayloadRequest } from 'payload'

import type { Role } from '@/domain/permissions'
import { type Refusal, refusal } from '@/domain/refusals'
import { TRANSITIONS } from '@/domain/workflow/workflow'

/** Who is to review a submission, and by when (an instant in UTC). */
export type ReviewAssignment = { readonly reviewer?: string | number; readonly dueAt?: string }

/** Refuses a reviewer who may not approve or who wrote part of it, and a due date in the past. */
export async function checkAssignment(args: {
  req: PayloadRequest
  assignment?: ReviewAssignment
  /** Who wrote part of what is to be reviewed. */
  authorIds: readonly string[]
  now: Date
}): Promise<Refusal[]> {
  const { req, assignment = {}, authorIds, now } = args
  const refusals: Refusal[] = []
  if (assignment.dueAt && new Date(assignment.dueAt) <= now)
    refusals.push(refusal('due-in-the-past'))
  if (assignment.reviewer !== undefined && !(await mayApprove(req, assignment.reviewer))) {
    refusals.push(refusal('unknown-reviewer'))
  }
  if (authorIds.includes(String(assignment.reviewer))) refusals.push(refusal('reviewer-is-author'))
  return refusals
}

/** Whether this account may approve, and is not switched off. */
export async function mayApprove(req: PayloadRequest, id: string | number): Promise<boolean> {
  const person = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    req,
    disableErrors: true,
  })
  const approvers: readonly Role[] = TRANSITIONS.approve.by
  if (!person || person.switchedOffAt) return false
  return Boolean(person.roles?.some((role) => approvers.includes(role)))
}
