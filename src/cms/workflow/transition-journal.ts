import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { clientAddress, headersFrom } from '@/cms/access/client-address'
import { Refused } from '@/cms/access/refused'
import { isTaken } from '@/cms/database/is-taken'
import type { OpenTransition } from '@/cms/generated/payload-types'
import { hasEnded, processName } from '@/cms/instances/process-name'
import type { ContentKind } from '@/domain/content-types'

import { recoverTransition, type Outcome } from './recover-transition'
import type { AllowedTransitionStep } from './transition-step'

/** How long a process may take over one transition before another one finishes it. */
const LEASE_SECONDS = 60
const collection = 'open-transitions'

const leaseUntil = () => new Date(Date.now() + LEASE_SECONDS * 1000).toISOString()
const itemOf = ({ kind, id }: { kind: ContentKind; id: string | number }) => `${kind}:${id}`

/**
 * Performs a transition. Where the database has no transactions, the transition is written to
 * the journal first and removed at the end, so that another process can recover one that was
 * interrupted; and only one process at a time makes a transition of an item.
 */
export async function withJournal(
  step: AllowedTransitionStep,
  perform: () => Promise<void>,
): Promise<void> {
  if (await step.req.transactionID) return perform()
  const id = await open(step)
  try {
    await perform()
  } catch (error) {
    // If this fails too, the database is away: the entry stays, and the scheduler's recovery
    // finishes it.
    const outcome = await recoverTransition(step).catch(() => null)
    if (outcome) await close(step.req.payload, id)
    if (outcome === null || outcome === 'undone') throw error
    return
  }
  await close(step.req.payload, id)
}

async function open(step: AllowedTransitionStep): Promise<string> {
  const { req, ...rest } = step
  const from = clientAddress(req)
  try {
    const { id } = await req.payload.create({
      collection,
      data: {
        item: itemOf(step),
        step: { ...rest, from }, // plain values throughout
        owner: processName(),
        leaseUntil: leaseUntil(),
      },
      depth: 0,
      req,
    })
    return id
  } catch (error) {
    throw isTaken(error, { collection, field: 'item' }) ? Refused.because('being-moved') : error
  }
}

const close = (payload: Payload, id: string) => payload.delete({ collection, id, depth: 0 })

type ItemArgs = { req: PayloadRequest; kind: ContentKind; id: string | number }

/**
 * Runs before any decision about an item: finishes an interrupted transition, refuses while one is
 * in progress.
 */
export async function recoverItem(args: ItemArgs): Promise<void> {
  if (await args.req.transactionID) return
  const { payload } = args.req
  const where = { item: { equals: itemOf(args) } }
  const { docs } = await payload.find({ collection, where, limit: 1, depth: 0, pagination: false })
  const [entry] = docs
  if (entry && !(await recover(payload, entry))) throw Refused.because('being-moved')
}

/**
 * Finishes or undoes every interrupted transition, and reports it in the log and the audit trail.
 * One that another process holds is left to it until its lease expires. One that cannot be resolved
 * is logged and retried when its lease expires: it delays neither the others nor a start of the
 * server.
 */
export async function recoverTransitions(payload: Payload): Promise<Outcome[]> {
  const { docs } = await payload.find({ collection, limit: 100, depth: 0, pagination: false })
  const outcomes: (Outcome | null)[] = []
  for (const entry of docs) outcomes.push(await recoverOrLog(payload, entry))
  return outcomes.filter((outcome) => outcome !== null)
}

async function recoverOrLog(payload: Payload, entry: OpenTransition): Promise<Outcome | null> {
  try {
    return await recover(payload, entry)
  } catch (err) {
    const msg = `A transition of ${entry.item} had stopped half way and could not be finished`
    payload.logger.error({ err, msg })
    return null
  }
}

/** Null where another process holds it. */
async function recover(payload: Payload, entry: OpenTransition): Promise<Outcome | null> {
  if (!(await isOurs(payload, entry))) return null
  const outcome = await recoverTransition(await stepOf(payload, entry))
  await close(payload, entry.id)
  payload.logger.warn(`A transition of ${entry.item} had stopped half way: ${outcome}.`)
  return outcome
}

/** Of several processes that find the same entry, the database lets only one claim it. */
async function isOurs(payload: Payload, entry: OpenTransition): Promise<boolean> {
  const isOver = new Date(entry.leaseUntil).getTime() < Date.now()
  if (!isOver && !hasEnded(entry.owner)) return false
  const taken = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: entry.id } }, { owner: { equals: entry.owner } }] },
    data: { owner: processName(), leaseUntil: leaseUntil() },
  })
  return Boolean(taken)
}

async function stepOf(payload: Payload, entry: OpenTransition): Promise<AllowedTransitionStep> {
  const { from, now, ...step } = entry.step as unknown as Omit<
    AllowedTransitionStep,
    'req' | 'now'
  > & {
    from: string | null
    now: string
  } // written only by `open`
  const headers = headersFrom(from)
  const find = { collection: 'users', id: step.actor.id, depth: 0, disableErrors: true } as const
  const user = await payload.findByID(find)
  const by = user ? { user: { ...user, collection: 'users' as const } } : {}
  const req = await createLocalReq({ ...by, req: { headers } }, payload)
  return { ...step, req, now: new Date(now) }
}
