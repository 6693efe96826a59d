import { PATHS } from '@/domain/paths'
import type { Examples } from '@/site/components/examples'
import { exampleFields } from '@/site/views/news-filter-examples'

import { FilterForm } from './filter-form'

const news = { action: PATHS.news, title: 'Filter news' }
const filters = { topic: 'heritage', year: '2025' }

export const examples = {
  'nothing asked for yet': <FilterForm {...news} words="" fields={exampleFields()} />,
  'words and choices in force': (
    <FilterForm {...news} words="kilns" fields={exampleFields(filters)} />
  ),
  'a choice that names nothing': (
    <FilterForm {...news} words="" fields={exampleFields({ topic: 'nonsense' }, ['topic'])} />
  ),
  'words alone': (
    <FilterForm action={PATHS.events} title="Find an event" words={'"tea" & <cake>'} fields={[]} />
  ),
} satisfies Examples
