import { match } from 'path-to-regexp'
import type { Endpoint, SanitizedConfig } from 'payload'

import type { Rule } from '@/cms/access/access-rules'
import { type EndpointPlace, endpointRule } from '@/cms/access/endpoint-table'
import { nameOfEndpoint } from '@/cms/access/apply-access-table'

type Address = { method: string; segments: readonly string[] }

const matchers = new Map<string, (pathname: string) => unknown>()

/**
 * Whether an endpoint's path (`/versions/:id`, `/access/:id?`) matches the segments of an address:
 * by Payload's own matcher, since a rule found in any other way could be of another endpoint than
 * the one that runs. It ignores case.
 */
export function isAt(path: string, segments: readonly string[]): boolean {
  const matcher = matchers.get(path) ?? match(path)
  matchers.set(path, matcher)
  return Boolean(matcher(`/${segments.map(encodeURIComponent).join('/')}`))
}

/**
 * The access rule of the endpoint that Payload would use for an address below /api: the first that
 * matches, as in Payload. Undefined where it has none.
 */
export function ruleAt(config: SanitizedConfig, { method, segments }: Address): Rule | undefined {
  const { place, endpoints, below } = placeOf(config, segments)
  const found = (endpoints || []).find(
    (endpoint) => endpoint.method === method.toLowerCase() && isAt(endpoint.path, below),
  )
  return found && endpointRule(place, nameOfEndpoint(found))
}

type Place = {
  place: EndpointPlace
  endpoints: Omit<Endpoint, 'root'>[] | false
  below: readonly string[]
}

function placeOf(config: SanitizedConfig, segments: readonly string[]): Place {
  const [first, second] = segments
  const collection = config.collections.find(({ slug }) => slug === first)
  if (collection)
    return {
      place: { collection: collection.slug },
      endpoints: collection.endpoints,
      below: segments.slice(1),
    }
  const global = first === 'globals' && config.globals.find(({ slug }) => slug === second)
  if (global)
    return { place: { global: global.slug }, endpoints: global.endpoints, below: segments.slice(2) }
  return { place: { root: true }, endpoints: config.endpoints, below: segments }
}
