import type { PayloadRequest } from 'payload'

import { oncePerProcess } from '@/once-per-process'

import { whenEnded } from './after-commit'
import { WriteConflict } from './write-conflict'
import { createWriteQueue, type WriteQueue } from './write-queue'

type TransactionID = number | string
/** Each transaction's own last link, which nobody else can see yet. */
type Chain<Link> = { readonly queue: WriteQueue; readonly own: Map<TransactionID, Promise<Link>> }

const WAIT_SECONDS = 30
/** Longer than a database lets a transaction stand; its turn then goes to the next. */
const LONGEST_TURN_MS = 60_000

const chains = oncePerProcess('chains', () => new Map<string, Chain<unknown>>())

type Args<Link> = {
  req: PayloadRequest
  chain: string
  /** The newest link that anybody can see, read outside the transaction: its snapshot may be older. */
  newest: () => Promise<Link | null>
  /** Writes the link that follows `before`, in the transaction of `req`, and answers with it. */
  append: (before: Link | null) => Promise<Link>
}

/**
 * Adds a link to a chain. Writers of this process take turns: the turn lasts until the transaction
 * has ended, or the link is written where there is none. A writer in another process may still take
 * the same place: a unique index has to refuse that, and the whole transaction is run again.
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

/** The first link of a transaction takes the turn, and keeps it until the transaction has ended. */
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
  return chain as Chain<Link> // a name has links of one kind
}
