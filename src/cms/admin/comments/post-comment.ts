import type { CommentAct } from '@/domain/comments/comments'

/** The request body for a comment; the server sets its author and time. */
export type NewComment = {
  readonly itemKind: string
  readonly itemId: string
  readonly act: Exclude<CommentAct, 'request'>
  readonly words?: string
  readonly parent?: string
  readonly field?: string
}

type Kept = { readonly id: string } | { readonly problem: string }

const UNREACHABLE = 'The server could not be reached. What you wrote is still here: try again.'
const SIGNED_OUT = 'You are signed out. Sign in again in another tab, then try again here.'
const UNKNOWN = 'Something went wrong on the server. Nothing was kept: try again.'

/**
 * Saves a comment. Every failure, a lost connection included, is returned as a message for the
 * editor.
 */
export async function postComment(url: string, comment: NewComment): Promise<Kept> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(comment),
  }).catch(() => null)
  if (!answer) return { problem: UNREACHABLE }
  if (answer.status === 401) return { problem: SIGNED_OUT }
  const body = (await answer.json().catch(() => null)) as Answer // Payload's own shape
  if (answer.ok && body?.doc) return { id: body.doc.id }
  return { problem: body?.errors?.map(wordsOf).join(' ') || UNKNOWN }
}

type Problem = { message?: string; data?: { errors?: { message: string }[] } }
type Answer = { doc?: { id: string }; errors?: Problem[] } | null

const wordsOf = ({ message, data }: Problem): string =>
  data?.errors?.map((error) => error.message).join(' ') || message || UNKNOWN
