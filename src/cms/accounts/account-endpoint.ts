import {
  addDataAndFileToRequest,
  type Endpoint,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import type { z } from 'zod'

import { actorOf } from '@/cms/access/actor-of'
import { answerNotSignedIn } from '@/cms/rest/answer-not-signed-in'
import { answerBadBody } from '@/cms/rest/answer-refusals'
import type { Actor } from '@/domain/permissions'
import { type Refusal, refusal, statusOf } from '@/domain/refusals'

type OpenEndpoint<Body> = {
  readonly path: string
  readonly method: 'get' | 'post' | 'delete'
  readonly body: z.ZodType<Body>
  readonly answer: (args: { req: PayloadRequest; body: Body }) => Promise<Response>
}

/** An account endpoint open to anonymous callers; an invalid body is answered with 422. */
export const openEndpoint = <Body>(endpoint: OpenEndpoint<Body>): Omit<Endpoint, 'root'> => ({
  path: endpoint.path,
  method: endpoint.method,
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const parsed = endpoint.body.safeParse(req.data ?? {})
    if (!parsed.success) return noStore(answerBadBody(parsed.error))
    try {
      return noStore(await endpoint.answer({ req, body: parsed.data }))
    } catch (error) {
      if (error instanceof ValidationError) return refused(accountRefusals(error))
      throw error
    }
  },
})

/** Payload's validation errors on an account: a name or email that is taken or invalid. */
const accountRefusals = ({ data }: ValidationError): Refusal[] =>
  data.errors.map(({ message, path }) =>
    refusal(path === 'name' ? 'bad-name' : 'bad-email', message, path),
  )

type OwnEndpoint<Body> = Omit<OpenEndpoint<Body>, 'answer'> & {
  readonly answer: (args: { req: PayloadRequest; actor: Actor; body: Body }) => Promise<Response>
}

/** As `openEndpoint`, for signed-in users; 401 for everyone else, before the body is read. */
export function accountEndpoint<Body>(endpoint: OwnEndpoint<Body>): Omit<Endpoint, 'root'> {
  const open = openEndpoint({
    ...endpoint,
    answer: ({ req, body }) => endpoint.answer({ req, actor: actorOf(req)!, body }), // see below
  })
  return { ...open, handler: (req) => (actorOf(req) ? open.handler(req) : answerNotSignedIn(req)) }
}

/** A response with every refusal, and its fields also in the shape that Payload's forms display. */
export function refused(refusals: readonly Refusal[], headers?: HeadersInit): Response {
  const fields = refusals.flatMap(({ field, message }) => (field ? [{ path: field, message }] : []))
  const errors = [
    ...refusals.map(({ message }) => ({ message })),
    ...(fields.length > 0 ? [{ name: 'ValidationError', data: { errors: fields } }] : []),
  ]
  return noStore(Response.json({ refusals, errors }, { status: statusOf(refusals), headers }))
}

function noStore(answer: Response): Response {
  answer.headers.set('Cache-Control', 'private, no-store')
  return answer
}
