import type { CallToActionBlock } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { toCallToActionView } from '@/site/views/call-to-action-view'

import { CallToAction } from './call-to-action'

const action = (changed: Partial<CallToActionBlock> = {}) =>
  toCallToActionView({ ...BLOCK_EXAMPLES['call-to-action'], ...changed }, 1)

const dates = { label: 'See event dates', address: '/events' }
const letter = { label: 'Write us a letter', address: '/contact#letter' }

export const examples = {
  'a call and a form': <CallToAction callToAction={action()} />,
  'nothing but one action': (
    <CallToAction callToAction={action({ text: '', note: '', actions: [dates] })} />
  ),
  'four actions, of which three are offered': (
    <CallToAction
      callToAction={action({
        actions: [...BLOCK_EXAMPLES['call-to-action'].actions, dates, letter],
      })}
    />
  ),
  'on a campaign: warm, with the campaign’s artwork': (
    <CallToAction callToAction={action()} tone="warm" art="/assets/img/tile-plates.svg" />
  ),
  'on a campaign without artwork': <CallToAction callToAction={action()} tone="warm" />,
  'inside a section': <CallToAction callToAction={action()} level={3} />,
  'words too long for a line': (
    <CallToAction
      callToAction={action({
        heading: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch fostering evening',
        actions: [
          {
            label: 'Book at booking.new-council.example/fostering-evening-in-october',
            address: '/events/fostering-evening',
          },
        ],
      })}
    />
  ),
} satisfies Examples
