import type { SaveConflictAnswer } from '@/cms/compare/save-conflict-endpoint'

/** What a form was opened on, and what it contains now. */
export type Sides = { readonly opened: unknown; readonly yours: unknown }

/** Requests where a form conflicts with the newest save of its item; null without a response. */
export async function askSaveConflict(
  item: string,
  { opened, yours }: Sides,
  signal?: AbortSignal,
): Promise<SaveConflictAnswer | null> {
  const body = { opened: opened ?? {}, yours }
  const answer = await send(`${item}/save-conflict`, 'POST', body, signal)
  return answer?.ok ? ((await answer.json()) as SaveConflictAnswer) : null // this application's own endpoint
}

/** Null without a response: the editor notices, since the difference is not shown or not saved. */
export const send = (url: string, method: string, body: object, signal?: AbortSignal) =>
  fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  }).catch(() => null)
