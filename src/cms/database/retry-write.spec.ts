import { describe, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { retryUnknownCommit } from './retry-unknown-commit'
import { retryWrite } from './retry-write'
import { WriteConflict } from './write-conflict'

/** An error with labels, as from the MongoDB driver. */
const labelled = (...labels: string[]) =>
  Object.assign(new Error('From the server'), {
    hasErrorLabel: (label: string) => labels.includes(label),
  })

/** Throws each of `errors` in turn, then returns how often it was called. */
function failing(...errors: Error[]) {
  let runs = 0
  return async () => {
    runs += 1
    const error = errors[runs - 1]
    if (error) throw error
    return runs
  }
}

describe('a write', () => {
  it.each([
    ['MongoDB’s label', labelled('TransientTransactionError')],
    ['MongoDB’s code without its label', Object.assign(new Error('Conflict'), { code: 112 })],
    ['SQLite’s lock', Object.assign(new Error('locked'), { code: 'SQLITE_BUSY_SNAPSHOT' })],
    ['our own', new WriteConflict('Overtaken')],
    ['one in the cause', new Error('Failed', { cause: new WriteConflict('Overtaken') })],
  ])('is run again after a conflict: %s', async (_which, conflict) => {
    expect(await retryWrite(failing(conflict, conflict))).toBe(3)
  })

  it.each([
    ['a fault', new Error('No such column')],
    ['an unknown commit', labelled('UnknownTransactionCommitResult', 'TransientTransactionError')],
  ])('is not run again after %s', async (_which, error) => {
    await expect(retryWrite(failing(error))).rejects.toBe(error)
  })

  it('gives up when its time is over, with the last conflict', async () => {
    const conflict = new WriteConflict('Overtaken')
    await expect(retryWrite(failing(conflict, conflict), { withinMs: 0 })).rejects.toBe(conflict)
  })
})

describe('a commit', () => {
  const commit = async (...errors: Error[]) => {
    const send = failing(...errors)
    const session = { commitTransaction: send }
    const adapter = {
      sessions: { one: session } as Record<string, unknown>,
      commitTransaction: async (id: string) => {
        delete adapter.sessions[id]
        await send()
      },
    }
    retryUnknownCommit(adapter as unknown as MongooseAdapter) // a stub of what is used
    await adapter.commitTransaction('one')
    return send()
  }

  it('of unknown result is sent again until it is known', async () => {
    const unknown = labelled('UnknownTransactionCommitResult')
    expect(await commit(unknown, unknown)).toBe(4)
  })

  it('that was refused is not sent again', async () => {
    const refused = labelled('TransientTransactionError')
    await expect(commit(refused)).rejects.toBe(refused)
  })
})
