import { PATHS } from '@/domain/paths'
import type { Examples } from '@/site/components/examples'
import type { FilterField } from '@/site/views/filter-view'
import { exampleFields } from '@/site/views/news-filter-examples'

import { Facets } from './facets'

const [topic, , place] = exampleFields()
const facets = [topic, place].flatMap((field) => field ?? [])
const narrowed = exampleFields({ topic: 'heritage' }).slice(0, 1)

const uncounted: FilterField = {
  name: 'type',
  label: 'Kind of page',
  anyText: 'Every kind',
  options: [
    { value: 'news', text: 'News', isSelected: false },
    {
      value: 'long',
      text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      isSelected: false,
    },
  ],
}

export const examples = {
  'nothing chosen yet': <Facets action={PATHS.search} words="fostering" facets={facets} />,
  'one choice in force': <Facets action={PATHS.search} words="kilns" facets={narrowed} />,
  'choices without a count, one too long for a line': (
    <Facets action={PATHS.search} words="fostering" facets={[uncounted]} />
  ),
  'words that mean something in HTML': (
    <Facets action={PATHS.search} words={'"kilns" & <canals>'} facets={narrowed} />
  ),
} satisfies Examples
