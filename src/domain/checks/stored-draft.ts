/** A draft as the form or the database stores it, at depth 0. */
export type StoredDraft = Readonly<Record<string, unknown>>

/** A node of rich text as the editor stores it. */
export type RichNode = {
  readonly type?: string
  readonly text?: string
  readonly tag?: string
  readonly headerState?: number
  readonly children?: readonly RichNode[]
  readonly fields?: { readonly url?: string; readonly doc?: unknown }
}

export type RichText = { readonly root: RichNode }

export const storedWords = (value: unknown): string => (typeof value === 'string' ? value : '')

export const rowsOf = (value: unknown): readonly StoredDraft[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

const isRecord = (value: unknown): value is StoredDraft =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const hasRichTextRoot = (value: unknown): value is RichText =>
  isRecord(value) && isRecord(value.root)

export const rootOf = (value: unknown): RichNode => (hasRichTextRoot(value) ? value.root : {})

/** A value of a draft and the path of its field: `body.2.address`. */
export type FieldValue<Value> = { readonly field: string; readonly value: Value }

/**
 * Every value of a draft that `isWanted` accepts, at any depth, each with its field path. Rich text
 * is one value: its nodes are not fields.
 */
export function valuesIn<Value>(
  draft: unknown,
  isWanted: (value: unknown) => value is Value,
  field = '',
): FieldValue<Value>[] {
  if (isWanted(draft)) return [{ field, value: draft }]
  if (hasRichTextRoot(draft) || typeof draft !== 'object' || draft === null) return []
  return Object.entries(draft).flatMap(([key, inner]) =>
    valuesIn(inner, isWanted, field ? `${field}.${key}` : key),
  )
}
