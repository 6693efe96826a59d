import type { TimeView } from './link-view'

/** The newest story, as in the home page's lead panel. */
export type LeadView = {
  readonly href: string
  readonly title: string
  readonly kind: string
  /** The label above the headline, as printed: Family Matters. */
  readonly strand: string
  readonly summary: string
  readonly published: TimeView
  /** Its picture, or else the site's own artwork. */
  readonly art: string
}
