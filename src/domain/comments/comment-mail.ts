import { contentType, type ContentKind } from '@/domain/content-types'
import type { Actor } from '@/domain/permissions'
import type { WorkflowMail } from '@/domain/workflow/workflow-mail'

import type { CommentAct } from './comments'

/** A newly added comment, with what its notification mail needs. */
export type Commented = {
  readonly act: CommentAct
  readonly kind: ContentKind
  readonly title: string
  /** Absolute address of the comment in the editor. */
  readonly address: string
  readonly actor: Pick<Actor, 'id' | 'name'>
  readonly words: string
  /** The label of the field or block it is about. */
  readonly about: string | null
  readonly mentionedIds: readonly string[]
  /** Earlier participants in the thread. */
  readonly inThreadIds: readonly string[]
}

/**
 * The mail for a comment: to the people it mentions, and to earlier participants in the thread.
 * Resolving sends none.
 */
export function commentMail(comment: Commented): WorkflowMail[] {
  if (comment.act === 'resolve') return []
  const { actor, title } = comment
  const named = others(comment.mentionedIds, [actor.id])
  const answered = others(comment.inThreadIds, [actor.id, ...named])
  const did = comment.act === 'reopen' ? 'has opened again' : 'has answered'
  return [
    mail(comment, named, `You are mentioned: ${title}`, `${actor.name} mentions you`),
    mail(comment, answered, `Answered: ${title}`, `${actor.name} ${did} what you wrote`),
  ].filter(({ to }) => 'ids' in to && to.ids.length > 0)
}

const others = (ids: readonly string[], but: readonly string[]): string[] => [
  ...new Set(ids.filter((id) => !but.includes(id))),
]

function mail(comment: Commented, ids: string[], subject: string, opening: string): WorkflowMail {
  const { kind, about, words, address } = comment
  const place = `${opening} in the comments on this ${contentType(kind).singular.toLowerCase()}`
  const lines = [`${place}${about ? `, about “${about}”` : ''}.`, words.trim(), address]
  return { topic: 'comments', to: { ids }, subject, text: lines.filter(Boolean).join('\n\n') }
}
