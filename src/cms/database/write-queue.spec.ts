import { describe, expect, it } from '@jest/globals'

import { createWriteQueue } from './write-queue'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('the write queue', () => {
  it('lets writers in one at a time, in the order they came', async () => {
    const queue = createWriteQueue({ waitSeconds: 1 })
    const seen: string[] = []
    const write = async (name: string) => {
      const leave = await queue.enter()
      seen.push(`${name} in`)
      await pause(2)
      seen.push(`${name} out`)
      leave()
    }
    await Promise.all(['a', 'b', 'c'].map(write))
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  it('refuses a wait that is too long, and says what to look for', async () => {
    const queue = createWriteQueue({ waitSeconds: 0.02 })
    await queue.enter()
    await expect(queue.enter()).rejects.toThrow(/without passing req/)
  })

  it('goes on after a refused wait', async () => {
    const queue = createWriteQueue({ waitSeconds: 0.02 })
    const leave = await queue.enter()
    await expect(queue.enter()).rejects.toThrow()
    leave()
    await expect(queue.enter()).resolves.toBeDefined()
  })

  it('lets nobody in early when a turn is given up twice', async () => {
    const queue = createWriteQueue({ waitSeconds: 0.02 })
    const leave = await queue.enter()
    leave()
    await queue.enter()
    leave()
    await expect(queue.enter()).rejects.toThrow()
  })

  it('lets in what is due by the clock first, and people who are not signed in last', async () => {
    const queue = createWriteQueue({ waitSeconds: 1 })
    const leave = await queue.enter()
    const seen: string[] = []
    const waiting = (['strangers', 'staff', 'scheduler'] as const).map(async (lane) => {
      const leaveAgain = await queue.enter(lane)
      seen.push(lane)
      leaveAgain()
    })
    leave()
    await Promise.all(waiting)
    expect(seen).toEqual(['scheduler', 'staff', 'strangers'])
  })
})
