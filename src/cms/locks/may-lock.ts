import { verdictFor } from '@/cms/access/access-rules'
import { COLLECTION_TABLE, GLOBAL_TABLE, ruleOf } from '@/cms/access/access-table'
import type { Actor } from '@/domain/permissions'

/** A document by its collection, or a global, as the editor names it in a request. */
export type Lockable = { readonly collectionSlug?: unknown; readonly globalSlug?: unknown }

/** Whether a user may hold a lock: only those who may write there. */
export function mayLock(actor: Actor | null, { collectionSlug, globalSlug }: Lockable): boolean {
  const row = rowOf(COLLECTION_TABLE, collectionSlug) ?? rowOf(GLOBAL_TABLE, globalSlug)
  return row !== undefined && verdictFor(ruleOf(row, 'update'), actor) !== 'refused'
}

const rowOf = <Row>(table: Readonly<Record<string, Row>>, slug: unknown): Row | undefined =>
  typeof slug === 'string' && Object.hasOwn(table, slug) ? table[slug] : undefined
