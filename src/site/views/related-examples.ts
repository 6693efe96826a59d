import type { Organisation, Place, Topic, Value } from '@/cms/generated/payload-types'

const times = { createdAt: '2021-06-15T09:00:00.000Z', updatedAt: '2025-10-02T08:00:00.000Z' }

const topic = (title: string, slug: string): Topic => ({ ...times, id: slug, title, slug })

/** The topics, places and other items that the examples are linked to. */
export const EXAMPLE_TOPICS: readonly Topic[] = [
  topic('Children and families', 'children-and-families'),
  topic('Heritage', 'heritage'),
  topic('Roads and travel', 'roads-and-travel'),
]

export const EXAMPLE_PLACES: readonly Place[] = [
  { ...times, id: 'old-town', title: 'Old Town', slug: 'old-town', kind: 'town' },
  { ...times, id: 'canalside', title: 'Canalside', slug: 'canalside', kind: 'ward' },
]

export const EXAMPLE_ORGANISATIONS: readonly Organisation[] = [
  {
    ...times,
    id: 'pottery',
    title: 'Old Town Pottery',
    slug: 'old-town-pottery',
    kind: ['employer'],
    website: 'https://pottery.example.test',
  },
  { ...times, id: 'trust', title: 'Canal Trust', slug: 'canal-trust', kind: ['partner'] },
]

export const EXAMPLE_VALUE: Value = {
  ...times,
  id: 'openness',
  title: 'Openness',
  slug: 'openness',
  text: 'We say what we do and why.',
  order: 1,
}
