import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type FaultHub, faultHub } from './fault-hub'
import { killRounds, printRounds, type Round } from './kill-rounds'

/** On SQLite a publication is one transaction, so the next start has nothing to recover. */
const ROUNDS = 40

let hub: FaultHub
let rounds: readonly Round[]

beforeAll(async () => {
  hub = await faultHub()
  rounds = await killRounds(hub, ROUNDS)
  printRounds('SQLite', rounds)
})
afterAll(() => hub.remove())

describe(`a publication killed at random, ${ROUNDS} times, on SQLite`, () => {
  it('is wholly there after a restart, or wholly not', () => {
    expect(rounds).toHaveLength(ROUNDS)
    expect(rounds.filter(({ came }) => came === 'half')).toEqual([])
  })

  it('was killed before and after the commit, which shows that the rounds cover both', () => {
    const came = new Set(rounds.map((round) => round.came))
    expect([...came].sort()).toEqual(['not', 'whole'])
  })

  it('leaves the audit trail one whole chain', () => {
    expect(rounds.flatMap(({ stored }) => stored.chain)).toEqual([])
  })

  it('leaves nothing for the next start to finish', () => {
    expect(rounds.flatMap(({ recovered }) => recovered)).toEqual([])
  })
})
