import { setTimeout as pause } from 'node:timers/promises'

import type { Payload, Where } from 'payload'

import { isTaken } from '@/cms/database/is-taken'
import type { DataStep as Row } from '@/cms/generated/payload-types'
import { hasEnded, processName } from '@/cms/instances/process-name'

import { DATA_STEPS, type DataStep } from './data-steps'

/** How long a process may leave its lease unrenewed before another one reruns the step. */
const LEASE_SECONDS = 60
const collection = 'data-steps'

type Args = {
  payload: Payload
  /** Receives a sentence about what each step has changed. */
  say: (sentence: string) => void
  steps?: readonly DataStep[]
  waitMilliseconds?: number
}

/**
 * Runs the data steps that this database has not had, one after another, once the tables and
 * indexes are up to date. Of several processes that start together, one runs a step and the others
 * wait for it to end. A step that throws is not marked as done: the error is passed on, no later
 * step runs, and the next start retries that step. So does a start after a kill.
 */
export async function runDataSteps(args: Args): Promise<void> {
  for (const step of args.steps ?? DATA_STEPS) await runOnce(args, step)
}

async function runOnce(args: Args, step: DataStep): Promise<void> {
  const { payload, say, waitMilliseconds = 500 } = args
  for (;;) {
    const row = await readRow(payload, step)
    if (row?.doneAt) return
    if (await claim(payload, step, row)) break
    await pause(waitMilliseconds)
  }
  const renewing = setInterval(() => void renew(payload, step), (LEASE_SECONDS / 3) * 1000).unref()
  try {
    await step.run(payload, say)
  } catch (error) {
    await change(payload, step, { leaseUntil: new Date(0).toISOString() }).catch(() => undefined)
    throw new Error(`The data step ${step.name} has failed: ${String(error)}`, { cause: error })
  } finally {
    clearInterval(renewing)
  }
  await change(payload, step, { doneAt: new Date().toISOString() })
}

async function readRow(payload: Payload, { name }: DataStep): Promise<Row | null> {
  const where = { name: { equals: name } }
  const { docs } = await payload.find({ collection, where, limit: 1, depth: 0, pagination: false })
  return docs[0] ?? null
}

/** Whether this process runs the step. The database lets only one of several claim it. */
async function claim(payload: Payload, { name }: DataStep, row: Row | null): Promise<boolean> {
  const ours = { owner: processName(), leaseUntil: leaseUntil() }
  if (!row) return create(payload, { name, ...ours })
  if (new Date(row.leaseUntil).getTime() > Date.now() && !hasEnded(row.owner)) return false
  const and: Where[] = [
    { name: { equals: name } },
    { owner: { equals: row.owner } },
    { leaseUntil: { equals: row.leaseUntil } },
  ]
  return Boolean(await payload.db.updateOne({ collection, where: { and }, data: ours }))
}

async function create(payload: Payload, data: Record<string, unknown>): Promise<boolean> {
  try {
    await payload.db.create({ collection, data, returning: false })
    return true
  } catch (error) {
    if (isTaken(error, { collection, field: 'name' })) return false // another process was first
    throw error
  }
}

const leaseUntil = () => new Date(Date.now() + LEASE_SECONDS * 1000).toISOString()

/** A failed renewal is retried at the next interval; the lease outlives two failures. */
const renew = (payload: Payload, step: DataStep) =>
  change(payload, step, { leaseUntil: leaseUntil() }).catch(() => undefined)

const change = (payload: Payload, { name }: DataStep, data: Partial<Row>) =>
  payload.db.updateOne({ collection, where: { name: { equals: name } }, data, returning: false })
