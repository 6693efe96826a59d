import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Endpoint, Field, PayloadRequest } from 'payload'

import { CALLERS, type Caller, verdictOf } from '@/cms/access/access-rules'
import {
  COLLECTION_TABLE,
  GLOBAL_TABLE,
  ACCESS_OPERATIONS,
  ruleOf,
} from '@/cms/access/access-table'
import { endpointRule } from '@/cms/access/endpoint-table'
import { FIELD_TABLE } from '@/cms/access/field-table'
import { type FieldWithAccess, fieldsWithAccess } from '@/cms/access/fields-with-access'
import { withoutRow } from '@/cms/access/apply-access-table'
import { SERVER_FUNCTION_TABLE } from '@/cms/access/server-function-table'
import { boot, type Booted } from '@tests/support/boot-payload'

/** Compares the live configuration with the access table, without a server. */
let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

const OWN_ID = 7
const requestOf = (caller: Caller) =>
  ({
    user: caller === 'nobody' ? null : { id: OWN_ID, name: 'Asha', roles: [caller] },
  }) as unknown as PayloadRequest // access rules read nothing else

describe('the access table', () => {
  it('has a row for every collection, global, endpoint and field with access', () => {
    expect(withoutRow(hub.config)).toEqual([])
    expect(hub.config.collections.map(({ slug }) => slug).sort()).toEqual(
      Object.keys(COLLECTION_TABLE).sort(),
    )
    expect(hub.config.globals.map(({ slug }) => slug)).toEqual(Object.keys(GLOBAL_TABLE))
  })

  it('names anything without a row, so that the hub does not start with it', () => {
    const [first] = hub.config.collections
    const endpoint = { path: '/leak', method: 'get', handler: () => new Response() } as const
    const field = { name: 'leak', type: 'text', access: { read: () => true } } as Field
    const extended = {
      ...first!,
      endpoints: [...(first!.endpoints as Endpoint[]), endpoint],
      fields: [{ name: 'group', type: 'group', fields: [field] } as Field, ...first!.fields],
    }
    const diaries = { ...first!, slug: 'diaries' as 'events' } // not a known slug
    const config = { ...hub.config, collections: [extended, diaries] }
    expect(withoutRow(config)).toEqual([
      'endpoint get /leak of news-releases',
      'field news-releases.group.leak',
      'collection diaries',
    ])
  })

  it('has a row for every function that Payload offers to the editor’s screens', () => {
    const source = readFileSync(
      'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js',
      'utf8',
    )
    const [, listed = ''] = /baseServerFunctions = \{([^}]*)\}/.exec(source) ?? []
    const names = [...listed.matchAll(/^\s*'?([\w-]+)'?: /gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(10)
    expect(Object.keys(SERVER_FUNCTION_TABLE).sort()).toEqual(names.sort())
  })

  it('lets anonymous callers in only at these endpoints', () => {
    const open = hub.config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || [])
        .map(({ method, path }) => `${method} ${path}` as const)
        .filter((name) => endpointRule({ collection: slug }, name)?.anonymous !== 'refused')
        .map((name) => `${slug} ${name}`),
    )
    expect([...new Set(open)].sort()).toEqual([
      'users post /forgot-password',
      'users post /login',
      'users post /logout',
      'users post /reset-password',
    ])
  })
})

describe('what Payload asks', () => {
  it.each(CALLERS)('is answered for %s as the table says, on every collection', async (caller) => {
    for (const { slug, access } of hub.config.collections) {
      const row = COLLECTION_TABLE[slug]
      for (const operation of ACCESS_OPERATIONS) {
        const verdict = verdictOf(ruleOf(row, operation), caller)
        const answer = await access[operation]({ req: requestOf(caller) })
        const expected = {
          allowed: true,
          refused: false,
          public: typeof row.isPublic === 'function' ? expect.any(Object) : row.isPublic,
          own: { [row.ownBy ?? '']: { equals: OWN_ID } },
        }
        expect({ slug, operation, answer }).toEqual({ slug, operation, answer: expected[verdict] })
      }
    }
  })

  it('is never allowed because two ids are undefined', async () => {
    const { access } = hub.payload.collections.users.config
    const nobody = { req: requestOf('nobody') }
    expect([
      await access.update(nobody),
      await access.update({ ...nobody, id: undefined }),
      await access.delete(nobody),
      await access.read(nobody),
    ]).toEqual([false, false, false, false])
  })
})

const everyField = (): [string, FieldWithAccess][] =>
  [...hub.config.collections, ...hub.config.globals].flatMap(({ slug, fields }) =>
    fieldsWithAccess(fields).map((field): [string, FieldWithAccess] => [slug, field]),
  )

describe('a field with access', () => {
  it.each(CALLERS)('lets %s do what its row says', async (caller) => {
    const fields = everyField()
    expect(fields.length).toBeGreaterThan(250)
    for (const [slug, { path, access }] of fields) {
      const row = FIELD_TABLE[slug]?.[path] ?? {}
      expect([slug, path, Object.keys(access).sort()]).toEqual([
        slug,
        path,
        Object.keys(row).sort(),
      ])
      for (const [operation, ask] of Object.entries(access)) {
        const verdict = verdictOf(row[operation as keyof typeof row]!, caller) // the same keys
        const args = { req: requestOf(caller), blockData: {}, siblingData: {} }
        const asked = {
          name: `${slug}.${path} ${operation}`,
          own: await ask({ ...args, doc: { id: OWN_ID }, id: OWN_ID }),
          others: await ask({ ...args, doc: { id: 8 }, id: 8 }),
          none: await ask(args),
        }
        const isAllowed = verdict === 'allowed'
        expect(asked).toEqual({
          name: asked.name,
          own: isAllowed || verdict === 'own',
          others: isAllowed,
          none: isAllowed,
        })
      }
    }
  })
})
