import type { Config } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'
import type { TransitionInput } from '@/domain/workflow/decide-transition'
import type { TransitionName } from '@/domain/workflow/workflow'
import type { SYSTEM_FIELDS } from '@/domain/workflow/system-fields'

import type { Colleague } from './accounts'
import type { Clock } from './calendar'

/** The fields an editor fills in. What the workflow keeps for itself cannot be written here. */
export type Fields<Kind extends ContentKind> = Omit<
  Partial<Config['collections'][Kind]>,
  (typeof SYSTEM_FIELDS)[number] | 'slug'
>

/** One transition, as somebody made it some days before the content is loaded. */
export type DemoStep<Kind extends ContentKind = ContentKind> = {
  readonly transition: TransitionName
  /** Left out: whoever wrote the item. */
  readonly by?: Colleague
  readonly daysAgo: number
  readonly at: Clock
  readonly input?: TransitionInput
  readonly assignment?: { readonly reviewer: Colleague; readonly dueInDays: number }
  /** What the same person wrote straight after it. */
  readonly edit?: Fields<Kind>
  /** The workflow says no, and its audit trail keeps the attempt. */
  readonly isRefused?: true
}

/** One piece of content, who wrote it, and what happened to it since. */
export type DemoItem<Kind extends ContentKind> = {
  /** How a second load recognises it. */
  readonly slug: string
  readonly writer?: Colleague
  readonly fields: Fields<Kind>
  /** The transitions it has been through, oldest first; none leaves it a draft. */
  readonly journey: readonly DemoStep<Kind>[]
}
