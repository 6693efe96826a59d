import type { BaseDatabaseAdapter, Payload, PayloadRequest } from 'payload'

type Task = () => void | Promise<void>
type TransactionID = number | string
type Transaction = { readonly tasks: Task[]; isCommitted: boolean }

/** The three calls that Payload makes around a save, whatever the database. */
export type Transactions = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction' | 'payload'
>

const KEY = Symbol.for('news-hub.open-transactions')
// Next bundles its two routers apart, so a module's own variable would exist twice.
const shared = globalThis as typeof globalThis & { [KEY]?: Map<TransactionID, Transaction> } // one name on the global object, kept here
const open = (shared[KEY] ??= new Map())

/**
 * Runs `task` once what this request saves can be seen by others: at once where there is no
 * transaction, after its commit where there is one, never where it is rolled back.
 *
 * A page purged any earlier is rendered again from the old row and stays old. The save has happened
 * by then, so a task that throws is logged and undoes nothing. A task must not use `req` to write.
 */
export async function afterCommit(req: PayloadRequest, task: Task): Promise<void> {
  const id = await req.transactionID
  if (!id) return run({ task, payload: req.payload })
  const transaction = open.get(id)
  if (transaction?.isCommitted) return run({ task, payload: req.payload })
  transaction?.tasks.push(task)
}

/** Makes `adapter` tell `afterCommit` how its transactions end. */
export function trackTransactions(adapter: Transactions): void {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter

  adapter.beginTransaction = async (options) => {
    const id = await beginTransaction.call(adapter, options)
    if (id) open.set(id, { tasks: [], isCommitted: false })
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const transaction = open.get(id)
    try {
      await commitTransaction.call(adapter, id)
      if (transaction) await finish({ transaction, payload: adapter.payload })
    } finally {
      open.delete(id)
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    open.delete(id)
    await rollbackTransaction.call(adapter, id)
  }
}

async function finish({ transaction, payload }: { transaction: Transaction; payload: Payload }) {
  transaction.isCommitted = true
  for (const task of transaction.tasks) await run({ task, payload })
}

async function run({ task, payload }: { task: Task; payload: Payload }) {
  try {
    await task()
  } catch (err) {
    payload.logger.error({ err, msg: 'A task that waited for a save to commit has failed' })
  }
}
