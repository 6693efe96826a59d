import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, getDataLoader, ValidationError } from 'payload'

import { boot, type Booted } from '@tests/support/boot-payload'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

/** The endpoints at this path of a collection, in the order in which Payload matches them. */
const endpointsAt = (collection: 'users' | 'news-releases', method: string, path: string) =>
  (hub.payload.collections[collection].config.endpoints || []).filter(
    (endpoint) => endpoint.method === method && endpoint.path === path,
  )

describe('an endpoint of ours at the address of one of Payload’s', () => {
  it.each([
    ['users', 'post', '/login'],
    ['users', 'post', '/unlock'],
    ['users', 'post', '/forgot-password'],
    ['users', 'post', '/reset-password'],
    ['users', 'post', '/first-register'],
    ['news-releases', 'patch', '/'],
  ] as const)('stands before it, and the first is taken: %s %s %s', (collection, method, path) => {
    expect(endpointsAt(collection, method, path)).toHaveLength(2)
  })

  it('answers in its place', async () => {
    const { status, body } = await hub.rest<{ errors: { message: string }[] }>(
      'POST',
      '/api/users/first-register',
      { body: {} },
    )
    expect(status).toBe(404)
    expect(body.errors[0]?.message).toBe('Accounts are made by an administrator.')
  })
})

describe('Payload’s router', () => {
  it('finds an endpoint by its path in any case', async () => {
    const token = await hub.login('author')
    for (const path of ['/api/users/me', '/api/users/Me', '/api/users/ME'])
      expect((await hub.rest('GET', path, { token })).status).toBe(200)
  })

  it('uses the matcher that we use, with its defaults', () => {
    const router = readFileSync('node_modules/payload/dist/utilities/handleEndpoints.js', 'utf8')
    expect(router).toMatch(/match\(endpoint\.path, \{\s*decode: decodeURIComponent\s*\}\)/)
    const { dependencies } = JSON.parse(
      readFileSync('node_modules/payload/package.json', 'utf8'),
    ) as { dependencies: Record<string, string> } // as npm writes it
    const { version } = JSON.parse(
      readFileSync('node_modules/path-to-regexp/package.json', 'utf8'),
    ) as { version: string } // as npm writes it
    expect(dependencies['path-to-regexp']).toBe(version)
  })
})

describe('a request', () => {
  it('of the Local API is the very object that was given, with its transaction', async () => {
    const given = { transactionID: 'open' }
    const req = await createLocalReq({ req: given }, hub.payload)
    expect(req).toBe(given)
    expect(req).toMatchObject({ transactionID: 'open', payloadAPI: 'local', user: null })
  })

  it('over the web says so', async () => {
    const { hooks } = hub.payload.collections.topics.config
    const seen: string[] = []
    hooks.beforeOperation.push(({ req }) => void seen.push(req.payloadAPI))
    await hub.rest('GET', '/api/topics', { token: await hub.login('author') })
    hooks.beforeOperation.pop()
    expect(seen).toEqual(['REST'])
  })

  it('reads what it links to through a loader, of which a new one knows nothing', async () => {
    const req = await createLocalReq({}, hub.payload)
    const loader = req.payloadDataLoader
    expect(getDataLoader(req)).not.toBe(loader)
    expect(await createLocalReq({ req }, hub.payload)).toMatchObject({ payloadDataLoader: loader })
  })

  it('carries its session in a cookie of this name', () => {
    expect(`${hub.config.cookiePrefix}-token`).toBe('payload-token')
    expect(readFileSync('src/proxy.ts', 'utf8')).toContain("'payload-token'")
  })
})

describe('an error', () => {
  it('is logged at the level that stands beside its name', () => {
    const logging = readFileSync('node_modules/payload/dist/utilities/logError.js', 'utf8')
    expect(logging).toContain('payload.config.loggingLevels[err.name]')
    expect(hub.config.loggingLevels).toMatchObject({ ValidationError: 'info', QueryError: 'info' })
  })

  it('of a field has its collection, and the path and words of each', async () => {
    const made = hub.payload.create({ collection: 'data-steps', data: {} as never })
    const error = await made.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ValidationError)
    expect((error as ValidationError).data).toMatchObject({
      collection: 'data-steps',
      errors: expect.arrayContaining([
        { label: 'Name', path: 'name', message: expect.any(String) },
      ]),
    })
  })
})

describe('a form with a file', () => {
  it('is held up to a limit of its own by this option', () => {
    const reading = readFileSync('node_modules/payload/dist/uploads/fetchAPI-multipart/index.js')
    expect(reading.toString()).toContain('requestSizeLimit')
    expect(hub.config.upload.requestSizeLimit).toBeGreaterThan(1024 * 1024)
  })
})

describe('a job', () => {
  it('is tried again after longer and longer waits, and is gone once it is done, by these options', () => {
    const { jobs } = hub.config
    expect(jobs.deleteJobOnComplete).toBe(true)
    const backoff = 'node_modules/payload/dist/queues/errors/calculateBackoffWaitUntil.js'
    expect(readFileSync(backoff, 'utf8')).toContain("backoff.type === 'exponential'")
  })
})

describe('what writes types, the import map and migrations', () => {
  it('is exported, whatever the command line of Payload does', async () => {
    const { generateTypes } = await import('payload/node')
    const { generateImportMap } = await import('payload')
    expect([generateTypes, generateImportMap, hub.payload.db.createMigration]).toEqual([
      expect.any(Function),
      expect.any(Function),
      expect.any(Function),
    ])
  })
})
