/** A string that identifies an item across all kinds. */
export const itemKey = (kind: string, id: string): string => `${kind}:${id}`
