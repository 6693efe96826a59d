import { orNotNow } from '@/cms/read/or-not-now'
import { problem } from './problem'

import { plainAnswer } from './plain-answer'

/** Of an answer that there is none at the moment (503): nobody keeps it, and it says when to ask again. */
export const NOT_NOW = { 'Cache-Control': 'no-store', 'Retry-After': '30' } as const

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** Wraps a route that answers machines: 503 in plain words while the database is in trouble. */
export const unlessTrouble =
  <Context>(answer: Handler<Context>): Handler<Context> =>
  async (request, context) =>
    (await orNotNow(() => answer(request, context))) ?? notNow(request)

function notNow({ url }: Request): Response {
  const isApi = new URL(url).pathname.startsWith('/api/')
  const detail = 'The database does not answer. Ask again after Retry-After.'
  const response = isApi ? problem({ status: 503, detail }) : plainAnswer(503)
  for (const [name, value] of Object.entries(NOT_NOW)) response.headers.set(name, value)
  return response
}
