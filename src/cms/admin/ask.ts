import type { Refusal } from '@/domain/refusals'

const UNREADABLE = 'The server did not answer as it should. Try again.'
const SIGNED_OUT = 'You are signed out. Sign in again in another tab, then try again here.'

/** Fetches one of our own endpoints, or throws an error whose message is for the user. */
export async function readAnswer<Answer>(url: string): Promise<Answer> {
  const answer = await fetch(url).catch(() => null)
  if (!answer?.ok) throw new Error(answer?.status === 401 ? SIGNED_OUT : UNREADABLE)
  return (await answer.json()) as Answer // the caller states the type of this endpoint
}

export type Against = readonly Pick<Refusal, 'message' | 'field'>[]

/** Requests an action. Returns every reason against it, as messages; empty when it was done. */
export async function askFor(url: string, body: object = {}, method = 'POST'): Promise<Against> {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (answer?.ok) return []
  if (answer?.status === 401) return [{ message: SIGNED_OUT }]
  const { refusals = [] } = ((await answer?.json().catch(() => null)) ?? {}) as {
    refusals?: Against
  } // our endpoint's shape
  return refusals.length > 0 ? refusals : [{ message: UNREADABLE }]
}
