/** One item among those of all kinds, as one text. */
export const itemKey = (kind: string, id: string): string => `${kind}:${id}`
