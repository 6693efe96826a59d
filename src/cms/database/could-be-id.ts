import type { Payload } from 'payload'

/**
 * Whether a document could have this id. Asked for several ids at once, MongoDB's adapter fails on one of
 * another form, where it finds nothing for one alone.
 */
export const couldBeId = ({ db }: Pick<Payload, 'db'>, id: unknown): boolean =>
  db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(String(id))
