import { APIError } from 'payload'

/** Called once by whoever had the turn; calling it again changes nothing. */
export type Leave = () => void

/** Lets one writer in at a time, in the order they came. */
export type WriteQueue = { enter: () => Promise<Leave> }

/**
 * SQLite has one writer. Asking it twice at once fails with SQLITE_BUSY, so writers of this process
 * wait here instead. A wait over `waitSeconds` is refused (503): the turn may be held by a hook that
 * called the Local API without passing `req`, which waits for itself.
 */
export function createWriteQueue({ waitSeconds }: { waitSeconds: number }): WriteQueue {
  const waiting: (() => void)[] = []
  let isTaken = false

  const turn = (): Leave => {
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      const next = waiting.shift()
      if (next) next()
      else isTaken = false
    }
  }

  const wait = () =>
    new Promise<Leave>((resolve, reject) => {
      const take = () => {
        clearTimeout(timer)
        resolve(turn())
      }
      const giveUp = () => {
        waiting.splice(waiting.indexOf(take), 1)
        reject(new APIError(refusal(waitSeconds), 503))
      }
      const timer = setTimeout(giveUp, waitSeconds * 1000)
      waiting.push(take)
    })

  return {
    enter: async () => {
      if (isTaken) return wait()
      isTaken = true
      return turn()
    },
  }
}

const refusal = (seconds: number) =>
  `The database was busy with another save for ${seconds} s. If this comes back, look for a hook ` +
  'that calls the Local API without passing req.'
