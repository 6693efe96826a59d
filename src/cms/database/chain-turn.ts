import type { PayloadRequest } from 'payload'

import { oncePerProcess } from '@/once-per-process'

import { whenEnded } from './after-commit'
import { WriteConflict } from './write-conflict'
import { createWriteQueue, type WriteQueue } from './write-queue'

type TransactionID = number | string
/** The last link of each open transaction, still invisible outside it. */
type Chain<Link> = { readonly queue: WriteQueue; readonly own: Map<TransactionID, Promise<Link>> }

const WAIT_SECONDS = 30
/** Longer than a database keeps a transaction open; the next writer then takes the turn. */
const LONGEST_TURN_MS = 60_000

const chains = oncePerProcess('chains', () => new Map<string, Chain<unknown>>())

type Args<Link> = {
  req: PayloadRequest
  chain: string
  /** Reads the newest committed link, outside the transaction, whose snapshot may be older. */
  newest: () => Promise<Link | null>
  /** Writes the link after `before`, in the transaction of `req`, and returns it. */
  append: (before: Link | null) => Promise<Link>
}

/**
 * Adds a link to a chain. Writers in this process queue: each holds the queue until its transaction
 * ends, or without one until the link is written. A writer in another process may still take the
 * same position: a unique index must refuse that, and the whole transaction is retried.
 */
export async function addLink<Link>(args: Args<Link>): Promise<void> {
  const { queue, own } = chainCalled<Link>(args.chain)
  const id = await args.req.transactionID
  if (!id) {
    const leave = await queue.enter()
    await args.newest().then(args.append).finally(leave)
    return
  }
  const before = own.get(id)
  const link = before?.then(args.append) ?? addFirst({ ...args, queue, own, id })
  own.set(id, link)
  await link
}

type FirstArgs<Link> = Args<Link> & Chain<Link> & { id: TransactionID }

/** Waits for the turn on a transaction's first link, and holds it until the transaction ends. */
async function addFirst<Link>({ queue, own, id, newest, append }: FirstArgs<Link>): Promise<Link> {
  const leave = await queue.enter()
  const end = () => {
    clearTimeout(timer)
    own.delete(id)
    leave()
  }
  const timer = setTimeout(end, LONGEST_TURN_MS).unref()
  if (!whenEnded(id, end)) {
    end()
    throw new WriteConflict('The transaction ended while it waited for its turn.')
  }
  return append(await newest())
}

function chainCalled<Link>(name: string): Chain<Link> {
  const chain = chains.get(name) ?? {
    queue: createWriteQueue({ waitSeconds: WAIT_SECONDS }),
    own: new Map<TransactionID, Promise<unknown>>(),
  }
  chains.set(name, chain)
  return chain as Chain<Link> // all links of a chain have one type
}
