import type { NewsFilter, NewsFilters } from '@/domain/paths'

import type { FilterField } from './filter-view'
import { type FilterSources, toFilterFields } from './news-filter-fields'
import { EXAMPLE_PLACES, EXAMPLE_TOPICS } from './related-examples'
import { EXAMPLE_CAMPAIGN } from './site-examples'

/** The filter options of the examples, with the number of results of each. */
export const EXAMPLE_FILTERS: FilterSources = {
  topics: EXAMPLE_TOPICS,
  campaigns: [EXAMPLE_CAMPAIGN],
  places: EXAMPLE_PLACES,
  counts: {
    topic: { 'children-and-families': 31, heritage: 12 },
    campaign: { 'family-matters': 14 },
    place: { 'old-town': 22, canalside: 3 },
    year: { '2025': 40, '2024': 96 },
    kind: { 'press-release': 101, statement: 12 },
  },
}

/** The fields of the news filter for an address. `unknown` names the filters without a match. */
export const exampleFields = (
  filters: NewsFilters = {},
  unknown: readonly NewsFilter[] = [],
): FilterField[] => toFilterFields({ from: EXAMPLE_FILTERS, filters, unknown })

/** The topic select among them. */
export function exampleTopicField(
  filters: NewsFilters = {},
  unknown: readonly NewsFilter[] = [],
): FilterField {
  const field = exampleFields(filters, unknown).find(({ name }) => name === 'topic')
  if (!field) throw new Error('The news filter has no field for topics')
  return field
}
