import { orUnavailable } from '@/cms/read/or-unavailable'

import { problem } from './problem'

import { plainAnswer } from './plain-answer'

/** Headers of a 503: not stored by any cache, with the delay before a retry. */
export const UNAVAILABLE = { 'Cache-Control': 'no-store', 'Retry-After': '30' } as const

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** Wraps a route for automated clients: 503 in plain text while the database is unavailable. */
export const withUnavailable =
  <Context>(answer: Handler<Context>): Handler<Context> =>
  async (request, context) =>
    (await orUnavailable(() => answer(request, context))) ?? unavailable(request)

function unavailable({ url }: Request): Response {
  const isApi = new URL(url).pathname.startsWith('/api/')
  const detail = 'The database does not answer. Ask again after Retry-After.'
  const response = isApi ? problem({ status: 503, detail }) : plainAnswer(503)
  for (const [name, value] of Object.entries(UNAVAILABLE)) response.headers.set(name, value)
  return response
}
