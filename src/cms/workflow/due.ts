import type { ContentKind } from '@/domain/content-types'

/** Something whose minute has come. Instants in UTC, ids of accounts. */
export type Due = {
  readonly kind: ContentKind
  readonly id: string
  readonly title: string
  readonly scheduledFor: string
  readonly scheduledBy: string | null
  readonly authorIds: readonly string[]
}
