import type { TimelineBlock } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { SubHeading } from '@/site/components/sub-heading/sub-heading'
import { LONG_WORD } from '@/site/views/picture-examples'
import { toTimelineView } from '@/site/views/timeline-view'

import { Timeline } from './timeline'

const timeline = (changes: Partial<TimelineBlock> = {}) =>
  toTimelineView({ ...BLOCK_EXAMPLES.timeline, ...changes }, 1)

const titled = timeline()

export const examples = {
  'what happens next, under its heading': (
    <>
      <SubHeading level={2} id={titled.anchor}>
        {titled.title}
      </SubHeading>
      <Timeline timeline={titled} />
    </>
  ),
  'steps without a heading': <Timeline timeline={timeline({ heading: null })} />,
  'words that have to break': (
    <Timeline
      timeline={timeline({
        heading: null,
        steps: [{ when: LONG_WORD, what: `${LONG_WORD} & <more>` }],
      })}
    />
  ),
} satisfies Examples
