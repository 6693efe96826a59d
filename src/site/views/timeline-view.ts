import type { TimelineBlock } from '@/cms/generated/payload-types'

export type TimelineView = {
  /** `timeline-1`: the heading’s id, which labels the list. */
  readonly anchor: string
  /** Empty if the steps need no heading. */
  readonly title: string
  readonly steps: readonly { readonly when: string; readonly what: string }[]
}

export const toTimelineView = (block: TimelineBlock, number: number): TimelineView => ({
  anchor: `timeline-${number}`,
  title: block.heading ?? '',
  steps: block.steps.map(({ when, what }) => ({ when, what })),
})
