import type { PayloadRequest } from 'payload'

import type { ContentKind } from '@/domain/content-types'
import type { Actor } from '@/domain/permissions'
import type { Decision, TransitionInput } from '@/domain/workflow/decide-transition'
import type { TransitionName } from '@/domain/workflow/workflow'

import type { ReviewAssignment } from './review-assignment'
import type { StoredItem } from './read-workflow-item'

/**
 * A transition with everything known when it was decided: enough to perform it, or to resume it.
 */
export type TransitionStep = {
  readonly req: PayloadRequest
  readonly kind: ContentKind
  readonly id: string | number
  readonly transition: TransitionName
  readonly input: TransitionInput
  readonly assignment?: ReviewAssignment
  readonly actor: Actor
  readonly now: Date
  readonly item: StoredItem
  readonly decision: Decision
}

export type AllowedTransitionStep = TransitionStep & {
  readonly decision: Extract<Decision, { allowed: true }>
}

export const isAllowed = (step: TransitionStep): step is AllowedTransitionStep =>
  step.decision.allowed
