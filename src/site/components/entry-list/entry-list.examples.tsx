import type { Examples } from '@/site/components/examples'
import type { EntryView } from '@/site/views/entry-view'

import { EntryList } from './entry-list'

const vacancy: EntryView = {
  id: 'social-worker',
  title: 'Social worker, children in care',
  href: '/join-us/social-worker',
  text: 'Work with children and the families who care for them.',
  facts: [
    { name: 'Salary', text: '£38,000 to £42,000 a year' },
    { name: 'Apply by', text: '31 October 2025' },
  ],
}

const award: EntryView = {
  id: 'white-ribbon',
  title: 'Ribbon of Care accreditation',
  href: null,
  text: '',
  facts: [
    {
      name: 'Awarded by',
      links: [{ href: 'https://ribbon.example.test', text: 'Ribbon of Care', detail: 'a charity' }],
    },
  ],
}

export const examples = {
  'an entry with a page of its own': <EntryList entries={[vacancy]} />,
  'an entry that is only named here': <EntryList entries={[award]} />,
  'a name and nothing else': (
    <EntryList entries={[{ id: 'plan', title: 'Tree plan', href: null, text: '', facts: [] }]} />
  ),
  'several, under the H1 of a page': <EntryList entries={[vacancy, award]} level={2} />,
  'words too long for a line': (
    <EntryList
      entries={[
        {
          ...vacancy,
          title: 'Officer (Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch)',
          facts: [{ name: 'Where', text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio' }],
        },
      ]}
    />
  ),
} satisfies Examples
