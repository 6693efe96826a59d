import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type FaultHub, faultHub, mayServeMongo, mongoServer } from './fault-hub'
import { killRounds, printRounds, type Round } from './kill-rounds'

/** Where transactions do not hold, the next start finds what was half done, and finishes or undoes it. */
const ROUNDS = 15

if (!mayServeMongo)
  process.stdout.write('\nNOTHING WAS KILLED ON MONGODB: there is no server for it.\n\n')

;(mayServeMongo ? describe : describe.skip)(
  `a publication killed at random, ${ROUNDS} times, on a database without transactions`,
  () => {
    const home = mkdtempSync(path.join(tmpdir(), 'news-hub-wire-'))
    const server = mongoServer(home)
    let hub: FaultHub | undefined
    let rounds: readonly Round[]

    beforeAll(async () => {
      hub = await faultHub({ mongoAddress: server.start() })
      rounds = await killRounds(hub, ROUNDS)
      printRounds('a database without transactions', rounds)
    })
    afterAll(async () => {
      await hub?.remove()
      server.stop()
      rmSync(home, { recursive: true, force: true })
    })

    it('is wholly there after the next start, or wholly not', () => {
      expect(rounds).toHaveLength(ROUNDS)
      expect(rounds.filter(({ came }) => came === 'half')).toEqual([])
    })

    it('was stopped half way at least once, and the next start said what became of it', () => {
      expect(rounds.flatMap(({ recovered }) => recovered).length).toBeGreaterThan(0)
    })

    it('leaves the audit trail one whole chain', () => {
      expect(rounds.flatMap(({ standing }) => standing.chain)).toEqual([])
    })
  },
)
