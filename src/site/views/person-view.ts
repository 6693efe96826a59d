import type { Person, Setting } from '@/cms/generated/payload-types'
import { type Instant, londonDay, monthAndYear } from '@/domain/dates'
import { pagePath } from '@/domain/paths'

import { type ChangeView, toChangeViews } from './change-view'
import { capitalised } from './current-role'
import { nameOf } from './name-of'
import { type PictureView, toPictureView } from './picture-view'
import { type QuotingItem, type SaidView, toSaidViews } from './said-view'
import { type TextNode, toTextView } from './text-view'
import { type SeoView, toSeoView } from './seo-view'
import { toWithdrawalView, type WithdrawalView } from './withdrawal-view'

/** A person, the roles they held with dates, and their quotes on public pages. */
export type PersonView = {
  readonly slug: string
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly portrait: PictureView | null
  readonly withdrawal: WithdrawalView | null
  /** Corrections and updates, newest first. */
  readonly changes: readonly ChangeView[]
  readonly seo: SeoView
  /** Newest first. */
  readonly roles: readonly RoleView[]
  readonly biography: readonly TextNode[]
  /** Null unless the person may be interviewed. */
  readonly interview: { readonly subjects: string; readonly languages: string } | null
  /** The heading above the quotes, which depends on whether all of them are exact words. */
  readonly saidTitle: string
  readonly said: readonly SaidView[]
}

export type RoleView = {
  readonly role: string
  /** `May 2021 to May 2023`, `Since May 2023`, or the source of the role. */
  readonly period: string
  readonly isCurrent: boolean
}

type PersonArgs = {
  settings: Setting
  /** Public items that quote this person, newest first. */
  quotedIn: readonly QuotingItem[]
  now: Instant
}

/** The view of a stored person, with the public pages that quote them. */
export function toPersonView(person: Person, { settings, quotedIn, now }: PersonArgs): PersonView {
  const { isAvailable, subjects, languages } = person.interviews ?? {}
  const said = toSaidViews({ personId: person.id, quotedIn, now })
  return {
    slug: person.slug ?? '',
    path: pagePath('people', person.slug ?? ''),
    name: nameOf(person),
    summary: person.summary ?? '',
    portrait: toPictureView(person.portrait, { now }),
    withdrawal: toWithdrawalView(person, settings),
    changes: toChangeViews(person.changes),
    seo: toSeoView({
      ...person,
      title: nameOf(person),
      summary: person.summary || `The roles of ${nameOf(person)}, and what was said in each.`,
    }),
    roles: toRoleViews(person.appointments, now),
    biography: toTextView(person.biography, 2),
    interview: isAvailable ? { subjects: subjects ?? '', languages: languages ?? '' } : null,
    saidTitle: saidTitle(said),
    said,
  }
}

const saidTitle = (said: readonly SaidView[]): string =>
  said.length > 0 && said.every(({ quote }) => quote.isDirect)
    ? 'In their own words'
    : 'What they said'

type Appointment = NonNullable<Person['appointments']>[number]

/** Newest first; those without dates keep the editor's order. */
export const toRoleViews = (appointments: Person['appointments'], now: Instant): RoleView[] =>
  [...(appointments ?? [])].sort(newestFirst).map((appointment) => ({
    role: capitalised(appointment.role),
    period: periodOf(appointment),
    isCurrent: isHeld(appointment, now),
  }))

const newestFirst = (a: Appointment, b: Appointment): number =>
  a.startsOn && b.startsOn ? Date.parse(b.startsOn) - Date.parse(a.startsOn) : 0

const isHeld = ({ isHeldNow, endsOn }: Appointment, now: Instant): boolean =>
  Boolean(isHeldNow) && !(endsOn && londonDay(endsOn) < londonDay(now))

/** An unrecorded date is not guessed: the page gives the source of the role instead. */
function periodOf({ startsOn, endsOn, seenOn, isHeldNow }: Appointment): string {
  if (startsOn && endsOn) return `${monthAndYear(startsOn)} to ${monthAndYear(endsOn)}`
  if (startsOn)
    return isHeldNow ? `Since ${monthAndYear(startsOn)}` : `From ${monthAndYear(startsOn)}`
  if (endsOn) return `Until ${monthAndYear(endsOn)}`
  return seenOn ? `Dates not recorded. Known from: ${seenOn}` : 'Dates not recorded'
}
