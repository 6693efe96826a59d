import type { Examples } from '@/site/components/examples'

import { Facts } from './facts'

const plan = [
  { name: 'Period', text: '2024 to 2028' },
  { name: 'Decided by', text: 'Cabinet, 21 March 2024' },
]

export const examples = {
  'names and values': <Facts facts={plan} />,
  'in a row': <Facts facts={plan} isRow />,
  'a fact of several links, one with more to say': (
    <Facts
      facts={[
        {
          name: 'Supports',
          links: [
            { href: '/strategies/our-city', text: 'Our City' },
            { href: '/strategies/room-to-grow', text: 'Room to Grow', detail: 'in consultation' },
          ],
        },
      ]}
    />
  ),
  'words too long for a line': (
    <Facts
      facts={[
        { name: 'Place', text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
        {
          name: 'Own site',
          links: [
            {
              href: 'https://campaign.example.test',
              text: 'a-very-long-name-of-a-campaign-site.new-council.example.test',
            },
          ],
        },
      ]}
    />
  ),
} satisfies Examples
