import type { Setting, Vacancy } from '@/cms/generated/payload-types'
import { dateAndTime, type Instant } from '@/domain/dates'
import { pagePath } from '@/domain/paths'

import { type BlockView, toBodyView } from './body-view'
import type { EntryView } from './entry-view'
import { type SeoView, toSeoView } from './seo-view'
import { toWithdrawalView, type WithdrawalView } from './withdrawal-view'
import type { FactView } from './fact-view'

/** The fields that a schema.org JobPosting is made from. */
export type JobFacts = {
  readonly title: string
  readonly description: string
  readonly path: string
  readonly postedAt: Instant
  readonly closesAt: Instant | null
  readonly salary: string
}

/** A vacancy, open or closed. */
export type VacancyView = {
  readonly title: string
  readonly summary: string
  readonly facts: readonly FactView[]
  readonly body: readonly BlockView[]
  /** Null once it has closed, or if there is no address to apply at. */
  readonly applyHref: string | null
  readonly isClosed: boolean
  readonly withdrawal: WithdrawalView | null
  readonly seo: SeoView
  readonly job: JobFacts
}

type VacancyArgs = { settings: Pick<Setting, 'dateStyle'>; now: Instant }

/** The view of a stored vacancy on its own page. */
export function toVacancyView(vacancy: Vacancy, { settings, now }: VacancyArgs): VacancyView {
  const { title, summary, closesAt, applyAddress } = vacancy
  const isClosed = hasClosed(closesAt, now)
  return {
    title,
    summary: summary ?? '',
    facts: toFacts(vacancy, now),
    body: toBodyView(vacancy.body, { now }),
    applyHref: isClosed ? null : (applyAddress ?? null),
    isClosed,
    withdrawal: toWithdrawalView(vacancy, settings),
    seo: toSeoView(vacancy),
    job: {
      title,
      description: summary ?? title,
      path: pathOf(vacancy),
      postedAt: vacancy.publishedAt ?? vacancy.updatedAt,
      closesAt: closesAt ?? null,
      salary: vacancy.salary ?? '',
    },
  }
}

/** The same vacancy in a list. */
export const toVacancyEntry = (vacancy: Vacancy, now: Instant): EntryView => ({
  id: vacancy.slug ?? String(vacancy.id),
  title: vacancy.title,
  href: pathOf(vacancy),
  text: vacancy.summary ?? '',
  facts: toFacts(vacancy, now),
})

const pathOf = ({ slug }: Vacancy): string => pagePath('vacancies', slug ?? '')

const hasClosed = (closesAt: Vacancy['closesAt'], now: Instant): boolean =>
  Boolean(closesAt) && Date.parse(closesAt ?? now) <= Date.parse(now)

/** "When it is filled" is printed, so that a missing date does not look like an oversight. */
function toFacts({ reportsTo, salary, closesAt, contact }: Vacancy, now: Instant): FactView[] {
  const closing = closesAt ? dateAndTime(closesAt) : 'When it is filled'
  return [
    { name: 'Reports to', text: reportsTo ?? '' },
    { name: 'Salary', text: salary ?? '' },
    { name: hasClosed(closesAt, now) ? 'Closed' : 'Closes', text: closing },
    { name: 'Ask about it', text: contact ?? '' },
  ].filter(({ text }) => text !== '')
}
