import type { Payload } from 'payload'

import { isTaken } from '@/cms/database/is-taken'
import { type AuditHead, headText, readHead } from '@/domain/audit/audit-heads'

const collection = 'data-steps'
const SIGNED = 'audit-trail-signed'
const WRITTEN = 'audit-head-file'

type Note = { readonly text: string; readonly at: string }

/**
 * The newest signed event when it was last recorded, stored in the database itself; null where none
 * was. Anyone with access to the database can remove this as well: it only exposes tampering by
 * someone unaware of it, and a restored backup brings its own.
 */
export async function readSignedHead(payload: Payload): Promise<AuditHead | null> {
  return readHead((await readNote(payload, SIGNED))?.text ?? '')
}

/** When `readSignedHead`'s event was recorded; null if never. */
export async function headNotedAt(payload: Payload): Promise<string | null> {
  return (await readNote(payload, SIGNED))?.at ?? null
}

/** Records an event as the newest signed one. */
export const noteSignedHead = (payload: Payload, head: AuditHead, now: Date): Promise<void> =>
  keepNote(payload, SIGNED, { text: headText(head), at: now.toISOString() })

/** Whether heads have been written to the file at this path before. */
export async function isNotedAsWritten(payload: Payload, file: string): Promise<boolean> {
  return (await readNote(payload, WRITTEN))?.text === file
}

/** Records that heads have been written to the file at this path. */
export async function noteWritten(payload: Payload, file: string, now: Date): Promise<void> {
  if (await isNotedAsWritten(payload, file)) return
  await keepNote(payload, WRITTEN, { text: file, at: now.toISOString() })
}

/**
 * From now on a missing file of heads counts as never written. Throws what the database throws,
 * which a deletion of many by the Local API does not.
 */
export async function forgetWritten(payload: Payload): Promise<void> {
  await payload.db.deleteMany({ collection, where: { name: { equals: WRITTEN } } })
}

async function readNote(payload: Payload, name: string): Promise<Note | null> {
  const where = { name: { equals: name } }
  const { docs } = await payload.find({ collection, where, limit: 1, depth: 0, pagination: false })
  const [row] = docs
  return row ? { text: row.owner, at: new Date(row.leaseUntil).toISOString() } : null
}

async function keepNote(payload: Payload, name: string, { text, at }: Note): Promise<void> {
  const data = { name, owner: text, leaseUntil: at, doneAt: at }
  if (await readNote(payload, name)) {
    // Not by id through the Local API: that fails where another process has just removed the note.
    await payload.db.updateOne({ collection, where: { name: { equals: name } }, data })
    return
  }
  try {
    await payload.create({ collection, data, depth: 0 })
  } catch (error) {
    if (!isTaken(error, { collection, field: 'name' })) throw error // another process created it
  }
}
