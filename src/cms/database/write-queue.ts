import { APIError } from 'payload'

import type { Lane } from './write-context'

/** Ends a turn; further calls have no effect. */
type Leave = () => void

/**
 * Lets one writer in at a time: scheduled work first, then signed-in users, then anonymous callers,
 * each in order of arrival.
 */
export type WriteQueue = { enter: (lane?: Lane) => Promise<Leave> }

const ORDER: readonly Lane[] = ['scheduler', 'staff', 'strangers']
type Waiting = { readonly lane: Lane; readonly take: () => void }

/**
 * SQLite has a single writer. Two concurrent ones fail with SQLITE_BUSY, so writers of this process
 * queue here. A wait longer than `waitSeconds` is refused with a 503: a hook that called the Local
 * API without passing `req` may hold the turn and be waiting for itself.
 */
export function createWriteQueue({ waitSeconds }: { waitSeconds: number }): WriteQueue {
  const waiting: Waiting[] = []
  let isTaken = false

  const turn = (): Leave => {
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      const next = ORDER.flatMap((lane) => waiting.filter((one) => one.lane === lane))[0]
      if (!next) isTaken = false
      else {
        waiting.splice(waiting.indexOf(next), 1)
        next.take()
      }
    }
  }

  const wait = (lane: Lane) =>
    new Promise<Leave>((resolve, reject) => {
      const take = () => {
        clearTimeout(timer)
        resolve(turn())
      }
      const giveUp = () => {
        waiting.splice(waiting.indexOf(one), 1)
        reject(new APIError(refusal(waitSeconds), 503))
      }
      const timer = setTimeout(giveUp, waitSeconds * 1000)
      const one = { lane, take }
      waiting.push(one)
    })

  return {
    enter: async (lane = 'staff') => {
      if (isTaken) return wait(lane)
      isTaken = true
      return turn()
    },
  }
}

const refusal = (seconds: number) =>
  `The database was busy with another save for ${seconds} s. If this comes back, look for a hook ` +
  'that calls the Local API without passing req.'
