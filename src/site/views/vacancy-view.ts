import type { Setting, Vacancy } from '@/cms/generated/payload-types'
import { dateAndTime, type Instant } from '@/domain/dates'
import { pagePath } from '@/domain/paths'
import { type BlockView, toBodyView } from './body-view'
import type { EntryView } from './entry-view'
import { type SeoView, toSeoView } from './seo-view'
import { toWithdrawalView, type WithdrawalView } from './withdrawal-view'
import type { FactView } from './fact-view'

/** What a JobPosting for search engines is made from. */
export type JobFacts = {
  readonly title: string
  readonly description: string
  readonly path: string
  readonly postedAt: Instant
  readonly closesAt: Instant | null
  readonly salary: string
}

/** A post the council recruits for, or recruited for. */
export type VacancyView = {
  readonly title: string
  readonly summary: string
  readonly facts: readonly FactView[]
  readonly body: readonly BlockView[]
  /** Null once it has closed, and where there is nowhere to apply. */
  readonly applyHref: string | null
  readonly isClosed: boolean
  readonly withdrawal: WithdrawalView | null
  readonly seo: SeoView
  readonly job: JobFacts
}

type VacancyArgs = { settings: Pick<Setting, 'dateStyle'>; now: Instant }

/** A stored vacancy, as its own page prints it. */
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

/** The same post in the list of posts. */
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

/** Open until filled is said, so that no date is not taken for a date forgotten. */
function toFacts({ reportsTo, salary, closesAt, contact }: Vacancy, now: Instant): FactView[] {
  const closing = closesAt ? dateAndTime(closesAt) : 'When it is filled'
  return [
    { name: 'Reports to', text: reportsTo ?? '' },
    { name: 'Salary', text: salary ?? '' },
    { name: hasClosed(closesAt, now) ? 'Closed' : 'Closes', text: closing },
    { name: 'Ask about it', text: contact ?? '' },
  ].filter(({ text }) => text !== '')
}
