import type { Payload } from 'payload'

/**
 * Whether an id has the form of this database's ids. In a query for several ids, MongoDB's adapter
 * throws on one of another form, although it finds nothing for a single one.
 */
export const couldBeId = ({ db }: Pick<Payload, 'db'>, id: unknown): boolean =>
  db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(String(id))
