import type { FieldHook } from 'payload'

/** Clears a field in a duplicate: its value belongs to the original item only. */
export const notInCopies: { beforeDuplicate: FieldHook[] } = { beforeDuplicate: [() => null] }
