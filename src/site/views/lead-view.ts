import type { TimeView } from './link-view'

/** The newest story, as the home page's lead panel shows it. */
export type LeadView = {
  readonly href: string
  readonly title: string
  readonly kind: string
  /** The label above the headline, as printed: Family Matters. */
  readonly strand: string
  readonly summary: string
  readonly published: TimeView
  /** Its picture, or the site's own artwork. */
  readonly art: string
}
