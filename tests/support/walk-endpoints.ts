import type { Endpoint, SanitizedConfig } from 'payload'

import { type Caller, type Rule, verdictOf } from '@/cms/access/access-rules'
import { type EndpointPlace, endpointRule } from '@/cms/access/endpoint-table'
import { nameOfEndpoint } from '@/cms/access/apply-access-table'
import { isAt } from '@/cms/rest/find-endpoint'

type Sent = { body?: BodyInit | object; token?: string; headers?: Record<string, string> }
type Answered = { status: number; headers: Headers; text: string }
/** Sends a request to a hub, over the network or in-process. */
export type EndpointAsk = (method: string, address: string, sent?: Sent) => Promise<Answered>

/** A request to an endpoint of the live configuration. */
export type WalkStep = {
  readonly name: string
  readonly method: string
  readonly rule: Rule
  /** The endpoint's collection; absent for globals and the root API. */
  readonly slug?: string
  /** The URL, with a condition for bulk endpoints and an id for those of one document. */
  readonly address: (condition: string, id?: string) => string
}

/** Valid as an id in every database. */
const NO_SUCH_ID = '0123456789abcdef01234567'
/** Not by id: MongoDB's adapter casts the value of `exists` to an id, and finds nothing. */
export const ALL = 'where[createdAt][exists]=true'
const NONE = `where[id][equals]=${NO_SUCH_ID}`

/** All endpoints, except sign-out, which would end the session; it is tested elsewhere. */
export function stepsOf(config: SanitizedConfig): WalkStep[] {
  const collections = config.collections.flatMap(({ slug, endpoints }) =>
    steps({ collection: slug }, `/api/${slug}`, endpoints),
  )
  const globals = config.globals.flatMap(({ slug, endpoints }) =>
    steps({ global: slug }, `/api/globals/${slug}`, endpoints),
  )
  const all = [...collections, ...globals, ...steps({ root: true }, '/api', config.endpoints)]
  return all.filter(({ name }) => name !== 'post /api/users/logout')
}

const steps = (
  place: EndpointPlace,
  base: string,
  endpoints: Omit<Endpoint, 'root'>[] | false,
): WalkStep[] =>
  reachable(endpoints || []).map((endpoint) => {
    const name = nameOfEndpoint(endpoint)
    const rule = endpointRule(place, name)
    if (!rule) throw new Error(`${name} of ${base} has no row in the access table`)
    const below = endpoint.path === '/' ? '' : endpoint.path
    const to = (id: string) => base + below.replace(/:\w+\??/g, id)
    return {
      name: `${endpoint.method} ${to(NO_SUCH_ID)}`,
      method: endpoint.method.toUpperCase(),
      rule,
      ...('collection' in place && { slug: place.collection }),
      address: (condition, id = NO_SUCH_ID) => `${to(id)}?${condition}`,
    }
  })

/** Leaves out endpoints shadowed by an earlier one: Payload has `/versions` after `/:key`. */
const reachable = (endpoints: Omit<Endpoint, 'root'>[]) =>
  endpoints.filter(({ method, path }, index) => {
    const segments = path
      .replace(/:\w+\??/g, NO_SUCH_ID)
      .split('/')
      .filter(Boolean)
    return !endpoints
      .slice(0, index)
      .some((earlier) => earlier.method === method && isAt(earlier.path, segments))
  })

type Walking = {
  ask: EndpointAsk
  step: WalkStep
  caller: Caller
  token?: string
  /** Ids of existing documents by collection, used in requests that should be refused. */
  ids?: Readonly<Record<string, string>>
}

/** Sends the request as a caller; returns a description of a wrong response, or null. */
export async function take({ ask, step, caller, token, ids }: Walking): Promise<string | null> {
  const isRefused = verdictOf(step.rule, caller) === 'refused'
  const body = bodyOf(step)
  const address = isRefused ? step.address(ALL, ids?.[step.slug ?? '']) : step.address(NONE)
  const answer = await ask(step.method, address, { token, body })
  const isRight = isRefused ? isRefusal(answer, caller) : isLetIn(answer, step.rule)
  return isRight ? null : `${step.name} as ${caller}: ${answer.status} ${answer.text.slice(0, 120)}`
}

const bodyOf = ({ method, name }: WalkStep): object | undefined => {
  if (method === 'PATCH') return { deletedAt: '2030-01-01T00:00:00.000Z', name: 'Taken over' }
  return method === 'POST' && !name.endsWith('/duplicate') ? {} : undefined
}

const isRefusal = ({ status, headers }: Answered, caller: Caller): boolean =>
  status === (caller === 'nobody' ? 401 : 403) &&
  headers.get('cache-control') === 'private, no-store'

const DOOR = /Sign in first\.|Your role does not allow this\./

/** Whether access was granted; the endpoint itself may still refuse: wrong password, unknown id. */
function isLetIn(
  { status, text }: Answered,
  { signedIn, roles, anonymous, besides }: Rule,
): boolean {
  if (status >= 500 || DOOR.test(text)) return false
  const isForSome = [signedIn, anonymous, ...Object.values(roles)].some(
    (verdict) => verdict === 'own' || verdict === 'public',
  )
  return anonymous === 'allowed' || isForSome || Boolean(besides) || ![401, 403].includes(status)
}
