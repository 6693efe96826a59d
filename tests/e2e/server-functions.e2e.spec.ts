import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type Caller, CALLERS, verdictOf } from '@/cms/access/access-rules'
import { SERVER_FUNCTION_TABLE } from '@/cms/access/server-function-table'

import { type AttackedHub, attackedHub } from './support/attacked-hub'

let hub: AttackedHub
let tokens: Partial<Record<Caller, string>>
let leaver: string

beforeAll(async () => {
  hub = await attackedHub()
  tokens = await hub.signInAll()
  leaver = await hub.signInAndLeave('author2')
})
afterAll(() => hub.end())

describe('functions of the editor’s screens', () => {
  type Action = { exportedName: string; filename: string }
  const actions = () => {
    const manifest = readFileSync('.next/server/server-reference-manifest.json', 'utf8')
    return Object.entries((JSON.parse(manifest) as { node: Record<string, Action> }).node) // the format of Next's manifest
  }

  it('are called through two actions: ours, and the one that chooses a language', () => {
    expect(actions().map(([, { filename }]) => filename)).toEqual([
      'src/app/(payload)/layout.tsx',
      'node_modules/@payloadcms/next/dist/layouts/Root/index.js',
    ])
  })

  const call = (name: string, cookie?: string, args: object = {}) => {
    const [ours] = actions().find(([, { filename }]) => filename.startsWith('src/')) ?? []
    const session: Record<string, string> = cookie
      ? { cookie: `payload-token=${cookie}`, 'sec-fetch-site': 'same-origin' }
      : {}
    return hub.ask('POST', '/admin', {
      body: JSON.stringify([{ name, args: { collectionSlug: 'news-releases', ...args } }]),
      headers: {
        'next-action': ours ?? '',
        'content-type': 'text/plain;charset=UTF-8',
        origin: hub.origin,
        ...session,
      },
    })
  }
  const NULL_ANSWER = /^1:null$/m

  it.each(Object.keys(SERVER_FUNCTION_TABLE))(
    'return nothing to anonymous callers: %s',
    async (name) => {
      expect((await call(name)).status).toBe(401)
      expect((await call(name, leaver)).text).toMatch(NULL_ANSWER)
      expect((await call(name, 'made.up.token')).text).toMatch(NULL_ANSWER)
    },
  )

  it.each(Object.entries(SERVER_FUNCTION_TABLE))(
    'do for everybody what the table says: %s',
    async (name, rule) => {
      for (const caller of CALLERS.filter((one) => one !== 'nobody')) {
        const { text } = await call(name, tokens[caller])
        expect([caller, NULL_ANSWER.test(text)]).toEqual([
          caller,
          verdictOf(rule, caller) === 'refused',
        ])
      }
    },
  )

  it('lock a release only for users who may write it', async () => {
    const token = tokens.author
    const made = await hub.ask('POST', '/api/news-releases?draft=true', { token, body: {} })
    const { id } = (JSON.parse(made.text) as { doc: { id: string } }).doc // as Payload returns it
    const holder = async () =>
      (await hub.ask('GET', '/api/payload-locked-documents?depth=1', { token })).text
    const asksForLock = {
      id,
      operation: 'update',
      formState: {},
      docPermissions: { fields: true, update: true },
      docPreferences: { fields: {} },
      schemaPath: 'news-releases',
      returnLockStatus: true,
    }
    await call('form-state', tokens.legal, asksForLock)
    expect(await holder()).not.toContain(id)
    await call('form-state', token, asksForLock)
    expect(await holder()).toContain(id)
  })

  it('refuse a name without a row, whoever calls', async () => {
    for (const name of ['constructor', 'toString', 'nothing-like-it'])
      expect((await call(name, tokens.administrator)).text).toMatch(NULL_ANSWER)
  })
})
