import type { Payload } from 'payload'

import type { AuditEvent } from '@/cms/generated/payload-types'
import { unsignedHash } from '@/domain/audit/audit-chain'

import { isOnMongo } from './test-database'

type Mongo = {
  connection: { collection(name: string): { deleteMany(filter: object): Promise<unknown> } }
}
type Sqlite = { client: { execute(sql: string): Promise<unknown> } }

/** Attacks on the audit trail with access to the database, but not to the key. */
export function tamperingWith({ db }: Payload) {
  return {
    /** Deletes every event after this sequence number. */
    truncate: async (after: number): Promise<void> => {
      if (isOnMongo)
        await (db as unknown as Mongo).connection // payload.db is typed as both adapters
          .collection('audit-events')
          .deleteMany({ sequence: { $gt: after } })
      else
        await (db as unknown as Sqlite).client // payload.db is typed as both adapters
          .execute(`DELETE FROM audit_events WHERE sequence > ${after}`)
    },

    /** Inserts unsigned events into an empty trail; resolves to the hash of the last. */
    forge: async (events: readonly Partial<AuditEvent>[]): Promise<string | null> => {
      let previousHash: string | null = null
      for (const [at, event] of events.entries()) {
        const words = { outcome: 'done', summary: `Event ${at + 1}`, actorRoles: [], ...event }
        const data = { ...words, sequence: at + 1, at: '2026-01-02T03:04:05.000Z', previousHash }
        const hash = unsignedHash(data)
        await db.create({ collection: 'audit-events', data: { ...data, hash } })
        previousHash = hash
      }
      return previousHash
    },

    /** Deletes the database's own notes about its trail. */
    forgetNotes: async (names = ['audit-trail-signed', 'audit-head-file']): Promise<void> => {
      await db.deleteMany({ collection: 'data-steps', where: { name: { in: names } } })
    },

    /** Changes an event and recomputes the hash chain from there, without the key. */
    rewrite: async (events: readonly AuditEvent[], sequence: number): Promise<void> => {
      let previousHash = events.find((event) => event.sequence === sequence - 1)?.hash ?? null
      for (const event of events.filter((later) => later.sequence >= sequence)) {
        const changed = event.sequence === sequence ? { summary: 'Nothing happened' } : {}
        const forged = { ...event, ...changed, previousHash, keyId: null }
        const data = { ...changed, previousHash, keyId: null, hash: unsignedHash({ ...forged }) }
        await db.updateOne({ collection: 'audit-events', id: event.id, data })
        previousHash = data.hash
      }
    },
  }
}
