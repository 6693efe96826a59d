import { type Actor, can } from '@/domain/permissions'
import { type Refusal, refusal } from '@/domain/refusals'

type Removal = {
  /** Null for the hub itself: a command, the demo. */
  readonly actor: Actor | null
  readonly authorIds: readonly string[]
}

/** Refuses to move a draft to the trash for anyone who is neither an author nor an approver. */
export const trashRefusals = ({ actor, authorIds }: Removal): Refusal[] =>
  actor === null || authorIds.includes(actor.id) || can(actor, 'remove-others-drafts')
    ? []
    : [refusal('not-yours-to-trash')]

/** Refuses permanent deletion for anyone who is neither the only author nor an approver. */
export const deletionRefusals = ({ actor, authorIds }: Removal): Refusal[] =>
  actor === null || isOnlyAuthor(actor, authorIds) || can(actor, 'remove-others-drafts')
    ? []
    : [refusal('not-yours-to-delete')]

const isOnlyAuthor = ({ id }: Actor, authorIds: readonly string[]): boolean =>
  authorIds.length > 0 && authorIds.every((authorId) => authorId === id)
