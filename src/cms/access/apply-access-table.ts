import type { Access, Endpoint, Field, SanitizedConfig, Where } from 'payload'

import { CONTENT_KINDS } from '@/domain/content-types'

import { verdictFor } from './access-rules'
import {
  ACCOUNT_OPERATIONS,
  type AccessRow,
  COLLECTION_TABLE,
  GLOBAL_OPERATIONS,
  GLOBAL_TABLE,
  type Operation,
  ACCESS_OPERATIONS,
  ruleOf,
} from './access-table'
import { actorOf } from './actor-of'
import { endpointRule, type EndpointName, type EndpointPlace } from './endpoint-table'
import { FIELD_TABLE } from './field-table'
import { fieldsWithAccess } from './fields-with-access'
import { openForEditing } from './open-for-editing'

/** Further conditions on the document itself, once the table has allowed the operation. */
const NARROWING: Readonly<Record<string, Partial<Record<Operation, Access>>>> = Object.fromEntries(
  CONTENT_KINDS.map((kind) => [kind, { update: openForEditing }]),
)

/**
 * Replaces the access of every collection and global, including Payload's own, with that of the
 * table. Throws one error that names every collection, global, endpoint and field with its own
 * access that has no row, so that the server never starts with an undecided one.
 */
export function applyAccessTable(config: SanitizedConfig): SanitizedConfig {
  const missing = withoutRow(config)
  if (missing.length > 0)
    throw new Error(`The access table (cms/access) has no row for:\n  ${missing.join('\n  ')}`)
  for (const { slug, access } of config.collections) {
    const row = COLLECTION_TABLE[slug] // withoutRow has checked
    for (const operation of [...ACCESS_OPERATIONS, ...ACCOUNT_OPERATIONS])
      Object.assign(access, { [operation]: accessBy(row, operation, NARROWING[slug]?.[operation]) })
  }
  for (const { slug, access } of config.globals) {
    const row = GLOBAL_TABLE[slug as keyof typeof GLOBAL_TABLE] // withoutRow has checked
    for (const operation of GLOBAL_OPERATIONS)
      Object.assign(access, { [operation]: accessBy(row, operation) })
  }
  return config
}

function accessBy(row: AccessRow, operation: Operation, narrow?: Access): Access {
  return (args) => {
    const verdict = verdictFor(ruleOf(row, operation), actorOf(args.req))
    if (verdict === 'refused') return false
    if (verdict === 'public') return publicOf(row)
    if (verdict === 'own') return ownOf(row, args.req.user?.id)
    return narrow ? narrow(args) : true
  }
}

const publicOf = ({ isPublic }: AccessRow): false | Where =>
  (typeof isPublic === 'function' ? isPublic(new Date()) : isPublic) ?? false

/** Always a condition, never `true`: a query for many documents has no id to compare. */
function ownOf({ ownBy }: AccessRow, id: string | number | undefined): false | Where {
  return ownBy && id !== undefined ? { [ownBy]: { equals: id } } : false
}

/** Everything in a configuration without a row in the table, as text for the error. */
export function withoutRow(config: SanitizedConfig): string[] {
  const collections = config.collections.flatMap(({ slug, endpoints, fields }) =>
    Object.hasOwn(COLLECTION_TABLE, slug)
      ? [...endpointsWithout({ collection: slug }, endpoints), ...fieldsWithout(slug, fields)]
      : [`collection ${slug}`],
  )
  const globals = config.globals.flatMap(({ slug, endpoints, fields }) =>
    Object.hasOwn(GLOBAL_TABLE, slug)
      ? [...endpointsWithout({ global: slug }, endpoints), ...fieldsWithout(slug, fields)]
      : [`global ${slug}`],
  )
  return [...collections, ...globals, ...endpointsWithout({ root: true }, config.endpoints)]
}

export const nameOfEndpoint = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): EndpointName =>
  `${method} ${path}`

const nameOfPlace = (place: EndpointPlace): string =>
  'root' in place ? 'the API itself' : 'collection' in place ? place.collection : place.global

const endpointsWithout = (place: EndpointPlace, endpoints: Omit<Endpoint, 'root'>[] | false) =>
  (endpoints || [])
    .filter((endpoint) => !endpointRule(place, nameOfEndpoint(endpoint)))
    .map((endpoint) => `endpoint ${nameOfEndpoint(endpoint)} of ${nameOfPlace(place)}`)

const fieldsWithout = (slug: string, fields: Field[]): string[] =>
  fieldsWithAccess(fields)
    .filter(({ path }) => !FIELD_TABLE[slug]?.[path])
    .map(({ path }) => `field ${slug}.${path}`)
