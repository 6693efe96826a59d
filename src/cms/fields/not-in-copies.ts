import type { FieldHook } from 'payload'

/** A copy of an item starts without this: it is about the one that was copied. */
export const notInCopies: { beforeDuplicate: FieldHook[] } = { beforeDuplicate: [() => null] }
