import { londonDay } from '@/domain/dates'

/** A role a person held. Days are London days or instants; null means unknown, or still held. */
export type RoleAppointment = {
  readonly role: string
  readonly startsOn?: string | null
  readonly endsOn?: string | null
  readonly isHeldNow?: boolean | null
}

const dayOf = (at: string): string => (IS_DAY.test(at) ? at : londonDay(at))

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The role held on a day, or null if the record does not show it: an appointment needs a date of
 * its own or, for a day that is not in the past, to be marked as held now. Of several, the one that
 * started last. Nothing is guessed, since a quote stores the result permanently.
 */
export function roleOn(args: {
  appointments: readonly RoleAppointment[]
  day: string
  today: string
}): string | null {
  const { appointments, day, today } = args
  const held = appointments.filter((appointment) => isHeldOn(appointment, dayOf(day), dayOf(today)))
  const latestFirst = [...held].sort((a, b) => (b.startsOn ?? '').localeCompare(a.startsOn ?? ''))
  return latestFirst[0]?.role ?? null
}

function isHeldOn(
  { startsOn, endsOn, isHeldNow }: RoleAppointment,
  day: string,
  today: string,
): boolean {
  if (endsOn && dayOf(endsOn) < day) return false
  if (startsOn) return dayOf(startsOn) <= day && (Boolean(endsOn) || Boolean(isHeldNow))
  return Boolean(isHeldNow) && day >= today
}

/** A name as it is printed: `Councillor Jo Smith`, `Jo Smith CBE`. */
export const printedName = (person: {
  readonly title?: string | null
  readonly titleBefore?: string | null
  readonly lettersAfter?: string | null
}): string => [person.titleBefore, person.title, person.lettersAfter].filter(Boolean).join(' ')
