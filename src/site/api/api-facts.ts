import type { ApiKind } from './api-kinds'

/**
 * The plain fields of each kind that the API exposes as stored; relations and rich text are handled
 * separately. A field not listed here stays private, whatever is added to a collection.
 */
export const FACTS: Readonly<Record<ApiKind, readonly string[]>> = {
  'news-releases': ['kind', 'reference', 'strand', 'dateline'],
  campaigns: ['startsOn', 'endsOn', 'aims', 'externalSite', 'cost'],
  strategies: [
    'startYear',
    'endYear',
    'status',
    'prioritiesHeading',
    'priorities',
    'approvingBody',
    'approvedOn',
  ],
  values: ['text', 'order'],
  'staff-networks': ['text', 'order'],
  accreditations: ['level', 'text', 'awardedOn', 'expiresOn'],
  vacancies: ['reportsTo', 'salary', 'closesAt', 'applyAddress', 'contact'],
  organisations: ['kind', 'website'],
  people: ['titleBefore', 'lettersAfter', 'appointments'],
  events: [
    'startsAt',
    'endsAt',
    'status',
    'statusNote',
    'venue',
    'ward',
    'price',
    'bookingAddress',
  ],
  pages: [],
}
