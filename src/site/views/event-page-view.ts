import type { EventView } from './event-view'
import type { RelatedView } from './related-view'

/** An event's page: the event, and the releases linked to it. */
export type EventPageView = {
  readonly event: EventView
  readonly releases: readonly RelatedView[]
}
