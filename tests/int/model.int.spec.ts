import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { getPayload, type Payload } from 'payload'

import { Ledger } from '@tests/model/ledger'
import type { PersonName } from '@tests/model/model-hub'
import { makeModelPeople, PayloadHub } from '@tests/model/payload-hub'
import { Run, steps } from '@tests/model/steps'
import { boot, type Booted } from '@tests/support/boot-payload'
import { isOnMongo } from '@tests/support/test-database'

/** Number of random runs, each with two items: `MODEL_RUNS=300 npm test -- tests/int/model`. */
const RUNS = Number(process.env.MODEL_RUNS ?? 10)

let hub: Booted
let instances: Payload[]
let people: Awaited<ReturnType<typeof makeModelPeople>>

beforeAll(async () => {
  hub = await boot()
  // SQLite allows one instance per file, MongoDB several.
  const other = isOnMongo ? [await getPayload({ config: hub.config, key: 'another instance' })] : []
  instances = [hub.payload, ...other]
  people = await makeModelPeople(hub.payload)
})
afterAll(async () => {
  await hub.close()
  for (const other of instances.slice(1)) await other.destroy()
})

describe('the editorial promise, on a database', () => {
  it(
    'holds after each of any steps that anybody takes, kills and a second instance among them',
    async () => {
      const ledger = new Ledger()
      const tokenOf = (by: PersonName) => ledger.write(by)
      await fc.assert(
        fc.asyncProperty(steps(30), async (taken) => {
          const run = new Run(await PayloadHub.open({ instances, people, tokenOf }), ledger)
          for (const step of taken) expect(await run.take(step)).toEqual([])
        }),
        // Shrinking a failing run takes an hour; enable it with MODEL_SHRINK=1.
        { numRuns: RUNS, endOnFailure: !process.env.MODEL_SHRINK },
      )
    },
    60 * 60 * 1000,
  )
})
