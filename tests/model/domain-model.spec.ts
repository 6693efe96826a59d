import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { DomainHub } from './domain-hub'
import { Ledger } from './ledger'
import type { PersonName } from './model-hub'
import { Run, steps } from './steps'

/** Number of random runs, each with two items: `MODEL_RUNS=20000 npm test -- tests/model`. */
const RUNS = Number(process.env.MODEL_RUNS ?? 1000)

describe('the editorial promise, on the domain alone', () => {
  it('holds after each of any steps that anybody takes', async () => {
    await fc.assert(
      fc.asyncProperty(steps(60), async (taken) => {
        const ledger = new Ledger()
        const hub = new DomainHub({
          writers: ['ann', 'ben'],
          tokenOf: (by: PersonName) => ledger.write(by),
        })
        const run = new Run(hub, ledger)
        for (const step of taken) expect(await run.take(step)).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })
})
