import type { Payload } from 'payload'

import { CONTENT_KINDS } from '@/domain/content-types'

type Collection = { updateMany(filter: object, update: object[]): Promise<unknown> }
type Models = Readonly<Record<string, { collection: Collection } | undefined>>

/**
 * On MongoDB, moves the kind of change and its note from where the scheduler stored them to fields
 * of the item. On SQLite a migration has done so. Idempotent.
 */
export async function takeScheduledChanges({ db }: Payload): Promise<void> {
  if (db.name !== 'mongoose') return
  const { collections, versions } = db as unknown as { collections: Models; versions: Models } // the adapter's type is a union of both databases
  for (const kind of CONTENT_KINDS) {
    await take(collections[kind]?.collection, '')
    await take(versions[kind]?.collection, 'version.')
  }
}

async function take(collection: Collection | undefined, prefix: string): Promise<void> {
  const old = `${prefix}scheduledChange`
  await collection?.updateMany({ [old]: { $type: 'object' } }, [
    {
      $set: {
        [`${prefix}changeKind`]: `$${old}.changeKind`,
        [`${prefix}changeNote`]: `$${old}.changeNote`,
      },
    },
    { $unset: old },
  ])
}
