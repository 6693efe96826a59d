/** A single string that identifies an item among all kinds. */
export const itemKey = (kind: string, id: string): string => `${kind}:${id}`
