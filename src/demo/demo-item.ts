import type { Config } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'
import type { TransitionInput } from '@/domain/workflow/decide-transition'
import type { TransitionName } from '@/domain/workflow/workflow'
import type { SYSTEM_FIELDS } from '@/domain/workflow/system-fields'

import type { Colleague } from './accounts'
import type { Clock } from './calendar'

/** The fields of the form, without those that only the workflow sets. */
export type Fields<Kind extends ContentKind> = Omit<
  Partial<Config['collections'][Kind]>,
  (typeof SYSTEM_FIELDS)[number] | 'slug'
>

/** A transition, some days before the content is loaded. */
export type DemoStep<Kind extends ContentKind = ContentKind> = {
  readonly transition: TransitionName
  /** By default, the author of the item. */
  readonly by?: Colleague
  readonly daysAgo: number
  readonly at: Clock
  readonly input?: TransitionInput
  readonly assignment?: { readonly reviewer: Colleague; readonly dueInDays: number }
  /** Changes that the same person saves after the transition. */
  readonly edit?: Fields<Kind>
  /** The workflow refuses it, which leaves an event in the audit trail. */
  readonly isRefused?: true
}

/** A content item, its author, and its transitions. */
export type DemoItem<Kind extends ContentKind> = {
  /** Identifies the item when the content is loaded again. */
  readonly slug: string
  readonly writer?: Colleague
  readonly fields: Fields<Kind>
  /** Its transitions, oldest first; empty for a draft. */
  readonly journey: readonly DemoStep<Kind>[]
}
