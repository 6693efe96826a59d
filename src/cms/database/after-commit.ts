import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'

import { oncePerProcess } from '@/once-per-process'

import { isUndone } from './write-conflict'

type Task = () => void | Promise<void>
type TransactionID = number | string
type Transaction = {
  readonly tasks: Task[]
  readonly undoing: Task[]
  readonly atEnd: (() => void)[]
  isCommitted: boolean
}

/** The transaction methods that Payload calls around a save, on any database. */
export type Transactions = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction' | 'payload'
>

const open = oncePerProcess('open-transactions', () => new Map<TransactionID, Transaction>())

/**
 * Runs `task` once other connections can see what this request saves: immediately without a
 * transaction, after the commit with one, never after a rollback.
 *
 * A page purged any earlier would be rendered again from the old row and stay stale. The save is
 * complete by then, so a task that throws is logged and undoes nothing. A task must not write with
 * `req`.
 */
export async function afterCommit(req: PayloadRequest, task: Task): Promise<void> {
  const id = await req.transactionID
  if (!id) return run({ task, payload: req.payload })
  const transaction = open.get(id)
  if (transaction?.isCommitted) return run({ task, payload: req.payload })
  transaction?.tasks.push(task)
}

/** Runs `task` if the transaction is certainly rolled back; never without a transaction. */
export async function afterRollback(req: PayloadRequest, task: Task): Promise<void> {
  const id = await req.transactionID
  if (id) open.get(id)?.undoing.push(task)
}

/** Runs `task` once a transaction has ended, either way; false where no such one is open. */
export function whenEnded(id: TransactionID, task: () => void): boolean {
  const transaction = open.get(id)
  transaction?.atEnd.push(task)
  return Boolean(transaction)
}

const end = (transaction: Transaction | undefined) => {
  for (const task of transaction?.atEnd.splice(0) ?? []) task()
}

/** Makes `adapter` run the tasks of `afterCommit`, `afterRollback` and `whenEnded`. */
export function trackTransactions(adapter: Transactions): void {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter

  adapter.beginTransaction = async (options) => {
    const id = await beginTransaction.call(adapter, options)
    if (id) open.set(id, { tasks: [], undoing: [], atEnd: [], isCommitted: false })
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const transaction = open.get(id)
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      open.delete(id)
      end(transaction)
      // If the save may be committed, it still needs what these tasks would remove.
      if (isUndone(error)) await runAll(transaction?.undoing, adapter.payload)
      throw error
    }
    end(transaction)
    if (transaction) transaction.isCommitted = true
    await runAll(transaction?.tasks, adapter.payload)
    open.delete(id)
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    const transaction = open.get(id)
    open.delete(id)
    try {
      await rollbackTransaction.call(adapter, id)
    } finally {
      end(transaction)
    }
    await runAll(transaction?.undoing, adapter.payload)
  }
}

async function runAll(tasks: readonly Task[] = [], payload: Payload) {
  for (const task of tasks) await run({ task, payload })
}

async function run({ task, payload }: { task: Task; payload: Payload }) {
  try {
    await task()
  } catch (err) {
    payload.logger.error({ err, msg: 'A task that waited for a save to end has failed' })
  }
}
