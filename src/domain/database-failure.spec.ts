import { describe, expect, it } from '@jest/globals'

import { DatabaseUnavailable, databaseFailure, failureMessage } from './database-failure'

const TRANSIENT = 'TransientTransactionError'

const failure = (message: string, more: object = {}) => Object.assign(new Error(message), more)

describe('trouble with the database', () => {
  it.each([
    ['full', failure('SQLITE_FULL: database or disk is full', { code: 'SQLITE_FULL' })],
    ['full', failure('Failed query', { cause: failure('x', { code: 'SQLITE_FULL' }) })],
    ['unwritable', failure('EROFS: read-only file system, open', { code: 'EROFS' })],
    ['unwritable', failure('x', { cause: failure('permission denied', { code: 'EACCES' }) })],
    ['away', failure('attempt to write a readonly database', { code: 'SQLITE_READONLY_DBMOVED' })],
    [
      'away',
      failure('connect ECONNREFUSED 127.0.0.1:27017', { name: 'MongoServerSelectionError' }),
    ],
    ['away', failure('write failed: write: broken pipe', { name: 'MongoServerError' })],
    [
      'away',
      failure('msg_count.go:50: failed to connect to `user=postgres`: dial unix .s.PGSQL.5432'),
    ],
    ['away', failure('not primary', { name: 'MongoServerError', codeName: 'NotWritablePrimary' })],
    ['away', new DatabaseUnavailable()],
    ['away', failure('x', { name: 'MongoNetworkError', errorLabels: [TRANSIENT] })],
    [
      'busy',
      failure('Caused by :: aborted', { name: 'MongoServerError', errorLabels: [TRANSIENT] }),
    ],
    ['busy', failure('Conflict', { name: 'MongoServerError', code: 112 })],
    ['busy', failure('Failed query', { cause: failure('x', { code: 'SQLITE_BUSY_SNAPSHOT' }) })],
    ['busy', failure('Overtaken', { name: 'WriteConflict' })],
  ])('is %s', (trouble, error) => {
    expect(databaseFailure(error)).toBe(trouble)
  })

  it('is not seen in a fault of the program', () => {
    expect(databaseFailure(new TypeError('x is not a function'))).toBeNull()
    expect(databaseFailure('SQLITE_FULL')).toBeNull()
  })

  it('is told with what became of the work and what to do', () => {
    expect(failureMessage('full')).toMatch(/Nothing was changed.*make room/)
    for (const trouble of ['away', 'busy'] as const)
      expect(failureMessage(trouble)).toMatch(/Nothing was changed.*Try again/)
  })
})
