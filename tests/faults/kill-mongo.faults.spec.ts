import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type FaultHub, faultHub, mayServeMongo, mongoServer } from './fault-hub'
import { killRounds, printRounds, type Round } from './kill-rounds'

const ROUNDS = 10

/** For the next start to recover: nothing after a rollback, else rows of `open-transitions`. */
const SERVERS = [
  { name: 'transactions', database: 'a MongoDB with transactions', isAtomic: true },
  { name: 'wire', database: 'a database without transactions', isAtomic: false },
] as const

for (const { name, database, isAtomic } of SERVERS) {
  if (!mayServeMongo(name))
    process.stdout.write(`\nNOTHING WAS KILLED ON ${database}: there is no server for it.\n\n`)

  ;(mayServeMongo(name) ? describe : describe.skip)(
    `a publication killed at random, ${ROUNDS} times, on ${database}`,
    () => {
      let server: ReturnType<typeof mongoServer> | undefined
      let hub: FaultHub | undefined
      let rounds: readonly Round[]

      beforeAll(async () => {
        server = mongoServer(name)
        hub = await faultHub({ mongoAddress: server.start() })
        rounds = await killRounds(hub, ROUNDS)
        printRounds(database, rounds)
      })
      afterAll(async () => {
        await hub?.remove()
        server?.remove()
      })

      it('is wholly there after the next start, or wholly not', () => {
        expect(rounds).toHaveLength(ROUNDS)
        expect(rounds.filter(({ came }) => came === 'half')).toEqual([])
      })

      it('leaves recovery to the next start only without transactions', () => {
        const recovered = rounds.flatMap((round) => round.recovered)
        if (isAtomic) expect(recovered).toEqual([])
        else expect(recovered.length).toBeGreaterThan(0)
      })

      it('leaves the audit trail one whole chain', () => {
        expect(rounds.flatMap(({ stored }) => stored.chain)).toEqual([])
      })
    },
  )
}
