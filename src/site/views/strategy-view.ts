import type { Setting, Strategy } from '@/cms/generated/payload-types'
import { publishedOne } from '@/cms/read/published'
import { STRATEGY_STATUSES } from '@/domain/content-types'
import { type Instant, londonYear, monthAndYear, shortDate } from '@/domain/dates'
import { pagePath } from '@/domain/paths'

import { type ChangeView, toChangeViews } from './change-view'
import { type BlockView, toBodyView } from './body-view'
import { type DownloadView, toDownloadView } from './download-view'
import type { LinkView } from './link-view'
import { inWords } from './numbers'
import { type PlanStatus, toPlanStatus } from './plan-status'
import { linksOf, type RelatedView, toTopicViews, toValueViews } from './related-view'
import { type SeoView, toSeoView } from './seo-view'
import { printYears } from './strategy-period'
import { toWithdrawalView, type WithdrawalView } from './withdrawal-view'
import type { FactView } from './fact-view'

/** A strategy or plan, with its status as text. */
export type StrategyView = {
  readonly slug: string
  readonly path: string
  readonly name: string
  readonly summary: string
  /** `In force`; `Proposed, subject to call-in` */
  readonly status: string
  readonly planStatus: PlanStatus
  readonly withdrawal: WithdrawalView | null
  /** Corrections and updates, newest first. */
  readonly changes: readonly ChangeView[]
  readonly seo: SeoView
  readonly topics: readonly RelatedView[]
  /** Empty unless it is decided, and for periods too long to draw. */
  readonly years: readonly PeriodYear[]
  readonly prioritiesTitle: string
  readonly priorities: readonly PriorityView[]
  readonly body: readonly BlockView[]
  readonly documents: readonly DownloadView[]
  readonly facts: readonly FactView[]
}

export type PeriodYear = {
  readonly year: number
  readonly when: 'past' | 'now' | 'ahead'
}

export type PriorityView = {
  /** `priority-1`: releases and campaigns link to it. */
  readonly anchor: string
  readonly number: number
  readonly name: string
  readonly text: string
}

type StrategyArgs = {
  settings: Setting
  /** The strategies that replace this one. */
  replacedBy: readonly LinkView[]
  now: Instant
}

const MOST_YEARS = 12

/** The view of a stored strategy with its relations populated. */
export function toStrategyView(strategy: Strategy, args: StrategyArgs): StrategyView {
  const { settings, replacedBy, now } = args
  const slug = strategy.slug ?? ''
  return {
    slug,
    path: pagePath('strategies', slug),
    name: strategy.title,
    summary: strategy.summary ?? '',
    status: STRATEGY_STATUSES[strategy.status],
    planStatus: toPlanStatus(strategy.status, replacedBy),
    withdrawal: toWithdrawalView(strategy, settings),
    changes: toChangeViews(strategy.changes),
    seo: toSeoView(strategy),
    topics: toTopicViews(strategy.topics),
    years: toYears(strategy, londonYear(now)),
    prioritiesTitle: prioritiesTitle(strategy),
    priorities: (strategy.priorities ?? []).map(({ name, text }, index) => ({
      anchor: `priority-${index + 1}`,
      number: index + 1,
      name,
      text,
    })),
    body: toBodyView(strategy.body, { now, under: 2 }),
    documents: toDocuments(strategy),
    facts: toFacts(strategy, replacedBy),
  }
}

/** A proposal is not yet running, so it has no years to draw. */
function toYears({ status, startYear, endYear }: Strategy, thisYear: number): PeriodYear[] {
  const count = (endYear ?? Infinity) - startYear + 1
  if (!isDecided(status) || count > MOST_YEARS) return []
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const year = startYear + index
    return { year, when: year < thisYear ? 'past' : year === thisYear ? 'now' : 'ahead' }
  })
}

/** `Seven priorities` */
function prioritiesTitle({ priorities, prioritiesHeading }: Strategy): string {
  const heading = prioritiesHeading || 'Priorities'
  const count = priorities?.length ?? 0
  return count > 1 ? `${inWords(count)} ${heading.toLowerCase()}` : heading
}

/** The web page before the PDF: the accessible version comes first. */
function toDocuments({ title, document, accessibleVersion }: Strategy): DownloadView[] {
  const page = accessibleVersion || publishedOne(document)?.accessibleVersion
  const file = toDownloadView(document, { title: `${title} as a PDF` })
  return [
    ...(page ? [{ href: page, text: `${title} as a web page`, facts: ACCESSIBLE }] : []),
    ...(file ? [{ ...file, alternative: null }] : []),
  ]
}

const ACCESSIBLE = 'Accessible version. Works with screen readers and large text'

const isDecided = (status: Strategy['status']): boolean =>
  status === 'in-force' || status === 'superseded'

function toFacts(strategy: Strategy, replacedBy: readonly LinkView[]): FactView[] {
  const { status, supersedes, values, reviewOn } = strategy
  const earlier = publishedOne(supersedes)
  const facts: (FactView | null)[] = [
    { name: 'Period', text: printYears(strategy) },
    { name: 'Status', text: STRATEGY_STATUSES[status] },
    approval(strategy),
    linked('Replaces', earlier ? [strategyLink(earlier)] : []),
    linked('Replaced by', replacedBy),
    linked('Shows our values', linksOf(toValueViews(values))),
    reviewOn ? { name: 'Review due', text: monthAndYear(reviewOn) } : null,
  ]
  return facts.filter((fact) => fact !== null)
}

const linked = (name: string, links: readonly LinkView[]): FactView | null =>
  links.length > 0 ? { name, links } : null

/** The deciding body is named at every stage; the approval only once it is decided. */
function approval({ approvingBody, approvedOn, status }: Strategy): FactView | null {
  if (!approvingBody) return null
  if (!isDecided(status)) return { name: 'For decision by', text: approvingBody }
  const when = approvedOn ? `, ${shortDate(approvedOn)}` : ''
  return { name: 'Approved by', text: approvingBody + when }
}

export const strategyLink = (strategy: Strategy): LinkView => ({
  href: pagePath('strategies', strategy.slug ?? ''),
  text: strategy.title,
  detail: printYears(strategy),
})
