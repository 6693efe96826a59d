import { CONTENT_KINDS } from '@/domain/content-types'
import { PROPOSED_COLLECTIONS } from '@/domain/proposals/proposed-kinds'

import { anyone, besides, by, nobody, person, type Rule, staff } from './access-rules'
import {
  type AccessRow,
  COLLECTION_TABLE,
  GLOBAL_TABLE,
  type Operation,
  ruleOf,
} from './access-table'

/** `get /:id`: the method in lower case, and the path below the collection or global. */
export type EndpointName = `${string} ${string}`

/** An operation in the row of its collection, or a separate rule. */
type EndpointRule = Operation | Rule
type EndpointRows = Readonly<Record<EndpointName, EndpointRule>>

const EVERY_COLLECTION: EndpointRows = {
  'get /': 'read',
  'get /count': 'read',
  'get /:id': 'read',
  'get /versions': 'readVersions',
  'get /versions/:id': 'readVersions',
  'post /': 'create',
  'post /:id/duplicate': 'create',
  'post /versions/:id': 'update',
  'patch /': 'update',
  'patch /:id': 'update',
  'delete /': 'delete',
  'delete /:id': 'delete',
  'post /access/:id?': person,
}

/** Open to all staff: the workflow, the proposals and the guard then refuse with a reason. */
const CONTENT: EndpointRows = {
  'post /:id/transition': staff,
  'get /:id/workflow': staff,
  'post /checks': staff,
  'post /:id/save-conflict': by('write-content'),
  'patch /': besides(by('write-content'), 'into and out of the trash'),
}

const PROPOSED: EndpointRows = {
  'get /:id/proposal': staff,
  'post /:id/proposal': staff,
  'patch /': nobody,
}

const CONFIRMS_ROLES: Rule = {
  ...nobody,
  roles: { approver: 'allowed', administrator: 'allowed' },
}

const ACCOUNTS: EndpointRows = {
  'post /login': anyone,
  'post /logout': anyone,
  'post /forgot-password': anyone,
  'post /reset-password': anyone,
  'post /refresh-token': person,
  'get /me': person,
  'post /me/password': person,
  'post /me/email': person,
  'get /me/sessions': person,
  'delete /me/sessions': person,
  'delete /me/sessions/:session': person,
  'post /invite': by('manage-users'),
  'post /:id/invite': by('manage-users'),
  'get /:id/account': staff,
  'post /:id/roles': besides(CONFIRMS_ROLES, 'unless they had a part in asking'),
  'post /:id/switch-off': by('manage-users'),
  'post /:id/switch-on': by('manage-users'),
  'post /unlock': 'unlock',
  'get /init': nobody,
  'post /first-register': nobody,
  'post /verify/:id': nobody,
}

const of = (slugs: readonly string[], rows: EndpointRows) =>
  Object.fromEntries(slugs.map((slug) => [slug, rows]))

const COLLECTION_ENDPOINTS: Readonly<Record<string, EndpointRows>> = {
  ...of(CONTENT_KINDS, CONTENT),
  ...of(PROPOSED_COLLECTIONS, PROPOSED),
  users: ACCOUNTS,
  media: { 'get /file/:filename': 'read', 'get /paste-url/:id?': nobody },
  'audit-events': { 'get /export': by('read-audit-trail') },
  'payload-jobs': { 'get /run': nobody, 'get /handle-schedules': nobody },
  'payload-preferences': {
    'get /:key': person,
    'post /:key': person,
    'delete /:key': nobody,
    'post /:id/duplicate': nobody,
  },
}

const EVERY_GLOBAL: EndpointRows = {
  'get /': 'read',
  'get /versions': 'readVersions',
  'get /versions/:id': 'readVersions',
  'post /': 'update',
  // Restoring an older version has to be a proposal, like any change: Payload would publish it.
  'post /versions/:id': nobody,
  'post /access': person,
}

const GLOBAL_ENDPOINTS: Readonly<Record<string, EndpointRows>> = {
  settings: { 'get /proposal': staff, 'post /proposal': staff },
}

/** Directly below /api. Payload's `/og` would draw an image of any text for anonymous callers. */
const ROOT_ENDPOINTS: Readonly<Record<EndpointName, Rule>> = {
  'get /access': person,
  'get /og': nobody,
}

/** Keyed by a slug of the live configuration, which may have no row yet. */
const COLLECTION_ROWS: Readonly<Record<string, AccessRow>> = COLLECTION_TABLE
const GLOBAL_ROWS: Readonly<Record<string, AccessRow>> = GLOBAL_TABLE

/** Where an endpoint is mounted: on a collection, a global, or the API root. */
export type EndpointPlace =
  { readonly collection: string } | { readonly global: string } | { readonly root: true }

/** Who may call an endpoint; undefined where the table has no row for it. */
export function endpointRule(place: EndpointPlace, name: EndpointName): Rule | undefined {
  if ('root' in place) return ROOT_ENDPOINTS[name]
  const isCollection = 'collection' in place
  const slug = isCollection ? place.collection : place.global
  const access = isCollection ? COLLECTION_ROWS[slug] : GLOBAL_ROWS[slug]
  const rows = isCollection
    ? { ...EVERY_COLLECTION, ...COLLECTION_ENDPOINTS[slug] }
    : { ...EVERY_GLOBAL, ...GLOBAL_ENDPOINTS[slug] }
  const rule = rows[name]
  if (!access || !rule) return undefined
  // Payload throws where there are no versions to restore.
  if (name === 'post /versions/:id' && !access.readVersions) return nobody
  if (typeof rule !== 'string') return rule
  // Payload's REST API refuses anonymous callers, even for what the site's pages may read.
  return { ...ruleOf(access, rule), anonymous: 'refused' }
}

const below = (path: string, rows: EndpointRows) =>
  Object.entries(rows).flatMap(([name, rule]) => {
    const [method, rest] = name.split(' ')
    return typeof rule === 'string'
      ? []
      : [[`${method?.toUpperCase()} /api/${path}${rest === '/' ? '' : rest}`, rule] as const]
  })

/** For docs/access.md: endpoints with a separate rule. The others follow an access operation. */
export const describedEndpoints = (): Readonly<Record<string, Rule>> =>
  Object.fromEntries([
    ...below('KIND', CONTENT),
    ...below('KIND', EVERY_COLLECTION),
    ...below('PROPOSED', PROPOSED),
    ...Object.entries(COLLECTION_ENDPOINTS)
      .filter(([, rows]) => rows !== CONTENT && rows !== PROPOSED)
      .flatMap(([slug, rows]) => below(slug, rows)),
    ...Object.entries(GLOBAL_ENDPOINTS).flatMap(([slug, rows]) => below(`globals/${slug}`, rows)),
    ...below('globals/GLOBAL', EVERY_GLOBAL),
    ...below('', ROOT_ENDPOINTS).map(([name, rule]) => [name.replace('//', '/'), rule] as const),
  ])
