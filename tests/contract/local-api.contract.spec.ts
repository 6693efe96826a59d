import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { WRITE_OPERATIONS } from '@/cms/database/retry-every-write'
import { boot, type Booted } from '@tests/support/boot-payload'

import { functionsOf } from './functions-of'

/** Operations that write nothing, and methods that are not operations. */
const NOT_WRITING = [
  '_initializeCrons',
  'auth',
  'bin',
  'count',
  'countGlobalVersions',
  'countVersions',
  'decrypt',
  'destroy',
  'encrypt',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'getAPIURL',
  'getAdminURL',
  'init',
  'sendEmail',
]

/** The scheduler calls `run` and `runByID` again in its next round; `queue` has a transaction. */
const OF_JOBS = ['cancel', 'cancelByID', 'handleSchedules', 'queue', 'run', 'runByID']

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

describe('the operations of the Local API', () => {
  it('that write are those that are run again after a conflict', () => {
    expect(functionsOf(hub.payload)).toEqual([...NOT_WRITING, ...WRITE_OPERATIONS].sort())
  })

  it('on jobs are those that are known here', () => {
    expect(functionsOf(hub.payload.jobs)).toEqual(OF_JOBS)
  })

  it.each(WRITE_OPERATIONS)('are called on the object itself: %s is the wrapped one', (name) => {
    expect(Object.hasOwn(hub.payload, name)).toBe(true)
  })
})
