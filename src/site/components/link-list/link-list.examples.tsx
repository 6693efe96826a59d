import type { Examples } from '@/site/components/examples'

import { LinkList } from './link-list'

export const examples = {
  'links alone': (
    <LinkList
      links={[
        { href: '/news', text: 'All news' },
        { href: '/campaigns', text: 'Campaigns' },
      ]}
    />
  ),
  'a link with a quiet line below it': (
    <LinkList
      links={[
        { href: '/press', text: 'Press room' },
        {
          href: 'tel:+441632960118',
          text: 'Ring 01632 960 118',
          detail: 'If you are on deadline',
        },
      ]}
    />
  ),
  'words too long for a line': (
    <LinkList
      links={[
        {
          href: '/news/long',
          text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch decides',
          detail: 'Committee-for-Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio',
        },
      ]}
    />
  ),
} satisfies Examples
