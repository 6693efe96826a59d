import { lookup } from 'node:dns/promises'

import type { Payload, TaskConfig } from 'payload'

import { linkProblem } from '@/domain/links/link-problem'

import { tryLink } from './try-link'

const MOST_AT_ONCE = 100
const MINUTE = 60_000

/**
 * Requests addresses one after another and stores the results. While the server itself is offline
 * it stores nothing and the job is retried: otherwise every link would look broken.
 */
export const checkLinksTask: TaskConfig<'check-links'> = {
  slug: 'check-links',
  label: 'Try links',
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 10 * MINUTE } },
  inputSchema: [{ name: 'addresses', type: 'json', required: true }],
  handler: async ({ input, req }) => {
    const addresses = Array.isArray(input.addresses) ? input.addresses.map(String) : []
    await checkLinks({ payload: req.payload, addresses, tries: tryLink, isOnline })
    return { output: {} }
  },
}

/** Resolves a name that always exists, of the site whose style rules the checks follow. */
const isOnline = (): Promise<boolean> =>
  lookup('www.gov.uk').then(
    () => true,
    () => false,
  )

type CheckArgs = {
  payload: Payload
  addresses: readonly string[]
  tries: typeof tryLink
  isOnline: () => Promise<boolean>
}

/** The work of the task, with the network as a parameter. */
export async function checkLinks({
  payload,
  addresses,
  tries,
  isOnline,
}: CheckArgs): Promise<void> {
  for (const address of addresses.slice(0, MOST_AT_ONCE)) {
    const answer = await tries({ address })
    if ('failure' in answer && !(await isOnline()))
      throw new Error('The server has no way to the internet. The links are tried again later.')
    await storeOutcome({ payload, address, problem: linkProblem(answer) })
  }
}

async function storeOutcome(args: {
  payload: Payload
  address: string
  problem: string | null
}): Promise<void> {
  const { payload, address, problem } = args
  const data = { address, problem, checkedAt: new Date().toISOString() }
  const { docs } = await payload.find({
    collection: 'checked-links',
    where: { address: { equals: address } },
    depth: 0,
    limit: 1,
  })
  const [known] = docs
  if (known) await payload.update({ collection: 'checked-links', id: known.id, data })
  else await payload.create({ collection: 'checked-links', data })
}
