import type { Config } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'
import type { MACHINE_FIELDS } from '@/domain/workflow/system-fields'

import type { Colleague } from './accounts'
import type { Step } from './journeys'

/** The fields an editor fills in. What the workflow keeps for itself cannot be written here. */
export type Fields<Kind extends ContentKind> = Omit<
  Partial<Config['collections'][Kind]>,
  (typeof MACHINE_FIELDS)[number] | 'slug'
>

/** One piece of content, who wrote it, and what happened to it since. */
export type DemoItem<Kind extends ContentKind> = {
  /** How a second load recognises it. */
  readonly slug: string
  readonly writer?: Colleague
  readonly fields: Fields<Kind>
  /** The transitions it has been through, oldest first; none leaves it a draft. */
  readonly journey: readonly Step<Kind>[]
}
