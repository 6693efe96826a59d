import type { TransitionName } from '@/domain/workflow/workflow'

/** A reason against a move: one of the domain's refusals, or what is wrong with the request. */
export type MoveRefusal = { readonly message: string; readonly field?: string }

type MoveAnswer =
  { readonly isDone: true } | { readonly isDone: false; readonly refusals: readonly MoveRefusal[] }

const notDone = (message: string): MoveAnswer => ({ isDone: false, refusals: [{ message }] })

/** Asks for a transition. Every answer, a broken connection included, is in words for the editor. */
export async function postMove(
  url: string,
  body: Readonly<Record<string, string>> & { transition: TransitionName },
): Promise<MoveAnswer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!answer) return notDone('The server could not be reached. Check the connection, try again.')
  if (answer.ok) return { isDone: true }
  if (answer.status === 401) return notDone('You are signed out. Sign in again in another tab.')
  const refusals = refusalsIn(await answer.json().catch(() => null))
  return refusals.length > 0
    ? { isDone: false, refusals }
    : notDone('Something went wrong on the server. Nothing was changed: try again.')
}

function refusalsIn(answer: unknown): readonly MoveRefusal[] {
  if (typeof answer !== 'object' || answer === null) return []
  const { refusals, errors } = answer as Record<string, readonly MoveRefusal[] | undefined> // our endpoint's shape, or Payload's
  return refusals ?? errors ?? []
}
