import type { TransitionName } from '@/domain/workflow/workflow'

/** A reason against a transition: one of the domain's refusals, or what is wrong with the request. */
export type TransitionRefusal = {
  readonly message: string
  readonly field?: string
  /** The values to choose from, where the server requires a choice: an instant, and its label. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
}

type TransitionAnswer =
  | {
      readonly isDone: true
      /** Instances that have not confirmed the takedown yet. */
      readonly unconfirmed: readonly string[]
    }
  | { readonly isDone: false; readonly refusals: readonly TransitionRefusal[] }

const notDone = (message: string): TransitionAnswer => ({ isDone: false, refusals: [{ message }] })

/**
 * Requests a transition. Every failure, a lost connection included, is returned as a message for
 * the editor.
 */
export async function postTransition(
  url: string,
  body: Readonly<Record<string, string>> & { transition: TransitionName },
): Promise<TransitionAnswer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!answer) return notDone('The server could not be reached. Check the connection, try again.')
  if (answer.ok) return { isDone: true, unconfirmed: await unconfirmedIn(answer) }
  if (answer.status === 401) return notDone('You are signed out. Sign in again in another tab.')
  const refusals = refusalsIn(await answer.json().catch(() => null))
  return refusals.length > 0
    ? { isDone: false, refusals }
    : notDone('Something went wrong on the server. Nothing was changed: try again.')
}

async function unconfirmedIn(answer: Response): Promise<readonly string[]> {
  const body = (await answer.json().catch(() => null)) as { unconfirmed?: unknown } | null // our endpoint's shape
  return Array.isArray(body?.unconfirmed) ? body.unconfirmed.map(String) : []
}

function refusalsIn(answer: unknown): readonly TransitionRefusal[] {
  if (typeof answer !== 'object' || answer === null) return []
  const { refusals, errors } = answer as Record<string, readonly TransitionRefusal[] | undefined> // our endpoint's shape, or Payload's
  return refusals ?? errors ?? []
}
