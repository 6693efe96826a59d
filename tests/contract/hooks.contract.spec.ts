import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { boot, type Booted } from '@tests/support/boot-payload'
import { requestOf } from '@tests/support/publish'

const collection = 'organisations'
const MARK = Symbol.for('contract-mark')

type Heard = {
  readonly hook: string
  readonly operation: string | undefined
  readonly args: Readonly<Record<string, unknown>> | undefined
  readonly req: PayloadRequest
  readonly isMarked: boolean
}

let hub: Booted
let token: string
let heard: Heard[] = []

beforeAll(async () => {
  hub = await boot()
  token = await hub.login('author')
  const { hooks } = hub.payload.collections[collection].config
  const hear =
    (hook: string) =>
    ({ operation, args, req }: { operation?: string; args?: object; req: PayloadRequest }) => {
      heard.push({ hook, operation, args: args && { ...args }, req, isMarked: MARK in req })
    }
  const mark: CollectionBeforeOperationHook = (given) => {
    hear('beforeOperation')(given)
    if (given.operation !== 'read') Object.assign(given.req, { [MARK]: true })
  }
  hooks.beforeOperation.unshift(mark)
  hooks.beforeValidate.push(hear('beforeValidate'))
  hooks.beforeChange.push((given) => (hear('beforeChange')(given), given.data))
  hooks.afterChange.push((given) => (hear('afterChange')(given), given.doc))
  hooks.beforeDelete.push(hear('beforeDelete'))
  hooks.afterDelete.push(hear('afterDelete'))
})
beforeEach(() => {
  heard = []
})
afterAll(() => hub.close())

const asAuthor = () => requestOf(hub.payload, hub.users.author)

let count = 0
async function made() {
  const data = { title: `Organisation ${(count += 1)}`, slug: `organisation-${count}` }
  return hub.payload.create({ collection, data, draft: true, req: await asAuthor() })
}

/** The hook calls of one operation, without those of reads made by the hooks. */
const heardOf = (operation: string) =>
  heard.filter((one) => one.operation === operation || one.operation === undefined)

const orderOf = (operation: string) => heardOf(operation).map(({ hook }) => hook)

const argumentsOf = (operation: string) =>
  heard.find((one) => one.hook === 'beforeOperation' && one.operation === operation)?.args

const rest = async (method: string, path: string, body: object) =>
  hub.rest<{ doc: { id: string } }>(method, `/api/${collection}${path}`, {
    body,
    token,
  })

const SAVE = ['beforeOperation', 'beforeValidate', 'beforeChange', 'afterChange']

describe('the hooks of a collection', () => {
  it('run in this order around a save', async () => {
    const { id } = await made()
    expect(orderOf('create')).toEqual(SAVE)
    heard = []
    await rest('PATCH', `/${id}?draft=true`, { title: 'Another' })
    expect(orderOf('update')).toEqual(SAVE)
  })

  it('run in this order around a deletion', async () => {
    const { id } = await made()
    heard = []
    await hub.payload.delete({ collection, id })
    expect(orderOf('delete')).toEqual(['beforeOperation', 'beforeDelete', 'afterDelete'])
  })

  it('are given the one request of the operation, which a WeakMap knows', async () => {
    const req = await asAuthor()
    const { id } = await made()
    heard = []
    await hub.payload.update({ collection, id, data: { title: 'Mine' }, draft: true, req })
    const where = { id: { equals: id } }
    await hub.payload.update({ collection, where, data: { title: 'All' }, draft: true, req })
    expect(heard.length).toBeGreaterThan(2 * SAVE.length - 1)
    expect(heard.every((one) => one.req === req)).toBe(true)
  })

  it('find on a version’s request, which may be a proxy, what an earlier one left there', async () => {
    const { id } = await made()
    await hub.payload.update({ collection, id, data: { title: 'Newer' }, draft: true })
    const where = { parent: { equals: id } }
    const { docs } = await hub.payload.findVersions({ collection, where, sort: 'updatedAt' })
    heard = []
    const { status } = await rest('POST', `/versions/${docs[0]?.id}?draft=true`, {})
    expect(status).toBe(200)
    const changes = heard.filter(({ hook }) => hook === 'beforeChange' || hook === 'afterChange')
    expect(changes.map(({ isMarked }) => isMarked)).toEqual([true, true])
  })
})

describe('the arguments that beforeOperation is given', () => {
  it('of a new item say whether it is a draft, and of what it is a copy', async () => {
    const { id } = await made()
    expect(argumentsOf('create')).toMatchObject({ data: expect.anything(), draft: true })
    heard = []
    await rest('POST', `/${id}/duplicate?draft=true`, {})
    expect(argumentsOf('create')).toMatchObject({ duplicateFromID: id })
  })

  it('of a change say of which item, how it is saved and what it publishes', async () => {
    const { id } = await made()
    await rest('PATCH', `/${id}?draft=true&autosave=true`, { title: 'Typed' })
    expect(argumentsOf('update')).toMatchObject({ id, draft: true, autosave: true })
    expect(Object.keys(argumentsOf('update') ?? {})).toEqual(
      expect.arrayContaining([
        'data',
        'publishAllLocales',
        'publishSpecificLocale',
        'unpublishAllLocales',
        'trash',
      ]),
    )
  })

  it('of a change of many have no id', async () => {
    const where = { title: { equals: 'Nobody' } }
    await hub.payload.update({ collection, where, data: { title: 'All' }, draft: true })
    expect(argumentsOf('update')).toMatchObject({ where })
    expect(argumentsOf('update')?.id).toBeUndefined()
  })

  it('of a version that is brought back have its id and say whether it is a draft', async () => {
    const { id } = await made()
    const where = { parent: { equals: id } }
    const { docs } = await hub.payload.findVersions({ collection, where })
    await rest('POST', `/versions/${docs[0]?.id}?draft=true`, {})
    expect(argumentsOf('restoreVersion')).toMatchObject({ id: docs[0]?.id, draft: true })
  })

  it('of a read say how many, by what condition, past access or not, and how deep a link is filled in', async () => {
    await hub.payload.find({ collection, limit: 7, where: { title: { equals: 'x' } } })
    expect(argumentsOf('read')).toMatchObject({
      limit: 7,
      where: { title: { equals: 'x' } },
      overrideAccess: true,
    })
    expect(argumentsOf('read')).toHaveProperty('currentDepth', undefined)
  })

  it('are taken from what it answers with', async () => {
    const { _status } = await made()
    expect(_status).toBe('draft')
    const data = { title: 'Saved live', slug: 'saved-live' }
    const item = await hub.payload.create({ collection, data, draft: false } as never)
    expect(item).toMatchObject({ _status: 'draft' }) // saveAsDraft returned `draft: true`
  })
})
