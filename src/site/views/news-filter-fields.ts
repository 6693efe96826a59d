import type { ReleaseCounts } from '@/cms/read/count-releases'
import type { Campaign, Place, Topic } from '@/cms/generated/payload-types'
import { RELEASE_KINDS } from '@/domain/content-types'
import { type NewsFilter, type NewsFilters, newsPath } from '@/domain/paths'

import type { AppliedFilter, FilterField } from './filter-view'

/** The filter options for news, apart from search terms. */
export type FilterSources = {
  readonly topics: readonly Topic[]
  readonly campaigns: readonly Campaign[]
  readonly places: readonly Place[]
  readonly counts: ReleaseCounts
}

type SelectName = keyof ReleaseCounts
type Named = { readonly value: string; readonly text: string }
type Row = {
  name: SelectName
  label: string
  anyText: string
  choicesOf: (from: FilterSources) => Named[]
}

const titled = (items: readonly { slug?: string | null; title: string }[]): Named[] =>
  items.flatMap(({ slug, title }) => (slug ? [{ value: slug, text: title }] : []))

const SELECTS: readonly Row[] = [
  {
    name: 'topic',
    label: 'Topic',
    anyText: 'All topics',
    choicesOf: ({ topics }) => titled(topics),
  },
  {
    name: 'campaign',
    label: 'Campaign',
    anyText: 'All campaigns',
    choicesOf: ({ campaigns }) => titled(campaigns),
  },
  {
    name: 'place',
    label: 'Place',
    anyText: 'All places',
    choicesOf: ({ places }) => titled(places),
  },
  {
    name: 'year',
    label: 'Year',
    anyText: 'Any year',
    choicesOf: ({ counts }) =>
      Object.keys(counts.year)
        .sort((a, b) => Number(b) - Number(a))
        .map((year) => ({ value: year, text: year })),
  },
  {
    name: 'kind',
    label: 'Kind',
    anyText: 'All kinds',
    choicesOf: () => Object.entries(RELEASE_KINDS).map(([value, text]) => ({ value, text })),
  },
]

type FieldsArgs = {
  from: FilterSources
  filters: NewsFilters
  unknown: readonly NewsFilter[]
}

/** The selects of the news filter. An option without results is omitted unless it is selected. */
export const toFilterFields = ({ from, filters, unknown }: FieldsArgs): FilterField[] =>
  SELECTS.map(({ name, label, anyText, choicesOf }) => ({
    name,
    label,
    anyText,
    options: withChosen(choicesOf(from), name === 'year' ? filters.year : undefined, unknown)
      .map((choice) => ({
        ...choice,
        isSelected: choice.value === filters[name],
        count: from.counts[name][choice.value] ?? 0,
      }))
      .filter(({ isSelected, count }) => isSelected || count > 0),
    error: unknown.includes(name) ? errorFor(label, filters[name] ?? '') : undefined,
  }))

/** Keeps the selected year in the list, even one without news. */
function withChosen(
  choices: Named[],
  year: string | undefined,
  unknown: readonly NewsFilter[],
): Named[] {
  const isListed = !year || unknown.includes('year') || choices.some(({ value }) => value === year)
  return isListed ? choices : [...choices, { value: year, text: year }]
}

const errorFor = (label: string, value: string): string =>
  `There is no ${label.toLowerCase()} “${value}”. Choose one from the list`

/** The active filters, in the form's order, each with the address that removes it. */
export function toAppliedFilters(
  fields: readonly FilterField[],
  filters: NewsFilters,
): AppliedFilter[] {
  const words = filters.q ? [{ text: `Words: ${filters.q}`, href: without(filters, 'q') }] : []
  const chosen = fields.flatMap(({ name, label, options }) => {
    const option = options.find(({ isSelected }) => isSelected)
    return option
      ? [{ text: `${label}: ${option.text}`, href: without(filters, name as NewsFilter) }] // `name` is from SELECTS
      : []
  })
  return [...words, ...chosen]
}

const without = (filters: NewsFilters, name: NewsFilter): string =>
  newsPath({ ...filters, [name]: undefined })

/** The filters whose values exist. */
export const knownFilters = (
  filters: NewsFilters,
  unknown: readonly NewsFilter[],
): NewsFilters => ({ ...filters, ...Object.fromEntries(unknown.map((name) => [name, undefined])) })
