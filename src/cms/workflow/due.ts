import type { ContentKind } from '@/domain/content-types'

/** An item whose scheduled time has come. Instants are in UTC; people are account ids. */
export type Due = {
  readonly kind: ContentKind
  readonly id: string
  readonly title: string
  readonly scheduledFor: string
  readonly scheduledBy: string | null
  readonly authorIds: readonly string[]
}
