import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { DatabaseUnavailable } from '@/domain/database-failure'

import { watched, whileDatabaseAnswers } from './database-watch'

beforeEach(() => void jest.useFakeTimers())
afterEach(async () => {
  await watched(async () => 'is there')
  jest.useRealTimers()
})

const never = () => new Promise<never>(() => undefined)
const outcome = (work: () => Promise<string>) =>
  whileDatabaseAnswers(work).catch((error: unknown) => error)

describe('what is read while the database answers', () => {
  it('is given as it is, and fails as it fails', async () => {
    expect(await outcome(async () => 'read')).toBe('read')
    expect(await outcome(() => Promise.reject(new Error('no such row')))).toEqual(
      new Error('no such row'),
    )
  })

  it('is not waited for once the database has said nothing for three seconds', async () => {
    void watched(never)
    const waiting = outcome(never)
    await jest.advanceTimersByTimeAsync(3600)
    expect(await waiting).toBeInstanceOf(DatabaseUnavailable)
  })

  it('is not asked for while the database is known to be away, and again once it is back', async () => {
    const lost = Object.assign(new Error('gone'), { name: 'MongoServerSelectionError' })
    await watched(() => Promise.reject(lost)).catch(() => undefined)
    const work = jest.fn(async () => 'read')
    const waiting = outcome(work)
    await jest.advanceTimersByTimeAsync(300)
    expect(await waiting).toBeInstanceOf(DatabaseUnavailable)
    expect(work).not.toHaveBeenCalled()
    await watched(async () => 'is there')
    expect(await outcome(work)).toBe('read')
  })

  it('is asked for all the same where this process was too busy to take the answer in', async () => {
    const look = watched(() => new Promise((resolve) => setTimeout(resolve, 3200)))
    await jest.advanceTimersByTimeAsync(3100)
    const waiting = outcome(async () => 'read')
    await jest.advanceTimersByTimeAsync(300)
    await look
    expect(await waiting).toBe('read')
  })

  it('is not refused for a fault of the program', async () => {
    await watched(() => Promise.reject(new TypeError('x'))).catch(() => undefined)
    expect(await outcome(async () => 'read')).toBe('read')
  })
})
