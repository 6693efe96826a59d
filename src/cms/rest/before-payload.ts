import type { SanitizedConfig } from 'payload'

import { verdictFor } from '@/cms/access/access-rules'
import { databaseFailure, failureMessage } from '@/domain/database-failure'
import { type RefusalCode, REFUSALS } from '@/domain/refusals'
import { env } from '@/env'

import { limitQuery } from './limit-query'
import {
  BodyRefused,
  countedBody,
  FORM_OVERHEAD,
  readWithin,
  refuseBadJson,
  TEXT_LIMIT,
} from './body-limits'
import { boundQuery } from './bound-query'
import { ruleAt } from './find-endpoint'
import { MultipartCheck } from './check-multipart'
import { signedInActor } from './signed-in-actor'

type Context = { params: Promise<{ slug?: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

/**
 * Runs before Payload's REST API, and refuses a request before Payload parses, looks up or reads
 * anything: 401 to anyone not signed in, except where the access table admits the public; 403 to a
 * user whose role has no access there; 404 where no endpoint with a rule is; 400 for an invalid query; 413 for a body over its limit.
 * Responses are private and must not be cached.
 */
export const beforePayload =
  (config: Promise<SanitizedConfig>, handler: Handler): Handler =>
  async (request, context) => {
    try {
      return await answer(config, handler, request, context)
    } catch (error) {
      if (error instanceof BodyRefused) return refused(error.status, error.message)
      const trouble = databaseFailure(error)
      if (!trouble) throw error
      return refused(503, failureMessage(trouble))
    }
  }

async function answer(
  config: Promise<SanitizedConfig>,
  handler: Handler,
  request: Request,
  context: Context,
): Promise<Response> {
  const method = methodOf(request)
  const segments = (await context.params).slug ?? []
  const rule = ruleAt(await config, { method, segments })
  const isOpen = Boolean(rule && rule.anonymous !== 'refused')
  const actor = isOpen ? null : await signedInActor(config, request)
  if (!isOpen && !actor) return refuse('not-signed-in')
  if (!rule) return refused(404, 'There is nothing at this address.')
  if (!isOpen && verdictFor(rule, actor) === 'refused') return refuse('wrong-role')
  const url = new URL(request.url)
  const isQuestion = method !== request.method
  const form = isQuestion ? await queryOf(request) : []
  const asked = limitQuery(new URLSearchParams([...url.searchParams, ...form]))
  if ('problem' in asked) return refused(400, asked.problem)
  url.search = boundQuery(asked.params, { method, segments }).toString()
  const go = (bounded: Request) => handler(bounded, context)
  const { headers, signal } = request
  const response = isQuestion
    ? await go(new Request(url, { headers, signal }))
    : await handle({ request, url, isUpload: segments[0] === 'media' }, go)
  return privately(response)
}

/** Payload treats a POST with this header as a GET whose query is its body. */
const methodOf = ({ method, headers }: Request): string =>
  method === 'POST' &&
  (headers.get('X-Payload-HTTP-Method-Override') === 'GET' ||
    headers.get('X-HTTP-Method-Override') === 'GET')
    ? 'GET'
    : method

/**
 * The query of a POST that overrides its method. It is forwarded as a GET, since Payload would
 * append a form, and some of a JSON body, to the address without checking the result.
 */
async function queryOf(request: Request): Promise<URLSearchParams> {
  if (!request.body) return new URLSearchParams()
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded'))
    throw new BodyRefused(400, 'A question that is sent with POST has to be a form.')
  return new URLSearchParams(new TextDecoder().decode(await readWithin(request, TEXT_LIMIT)))
}

type Asked = { request: Request; url: URL; isUpload: boolean }

/**
 * Forwards the request with a body within its limit: read and checked, or counted while it streams.
 */
async function handle(
  { request, url, isUpload }: Asked,
  go: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { method, headers, signal } = request
  if (!request.body) return go(new Request(url, { method, headers, signal }))
  const type = headers.get('content-type') ?? ''
  if (isUpload && isForm(type)) {
    const limit = env.MAX_UPLOAD_BYTES + FORM_OVERHEAD
    const { body, refused: broken } = countedBody(request, limit, new MultipartCheck(type))
    const response = await go(new Request(url, { method, headers, signal, body, ...STREAMED }))
    const why = broken()
    if (why) throw why
    return response
  }
  const body = await readWithin(request, TEXT_LIMIT)
  refuseBadBody(body, type)
  return go(new Request(url, { method, headers, signal, body }))
}

/** Whatever Payload parses as a form: it matches the word anywhere in the type. */
const isForm = (type: string): boolean => /multipart\//i.test(type)

/** Node requires it where a body is a stream; the browser's types do not have it. */
const STREAMED = { duplex: 'half' } as object

function refuseBadBody(body: Uint8Array, type: string): void {
  if (type.startsWith('application/json')) return refuseBadJson(new TextDecoder().decode(body))
  if (!isForm(type)) return
  const form = new MultipartCheck(type)
  form.look(body)
  form.end()
}

const refuse = (code: RefusalCode): Response =>
  refused(REFUSALS[code].status, REFUSALS[code].message)

/** In the shape that the editor's screens show: a list of messages. */
const refused = (status: number, message: string): Response =>
  Response.json(
    { errors: [{ message }] },
    { status, headers: { 'Cache-Control': 'private, no-store' } },
  )

function privately(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'private, no-store')
  return new Response(response.body, {
    status: response.status,
    statusText: response.statusText,
    headers,
  })
}
