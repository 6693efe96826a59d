import { dateAndTime, type Instant, printTime, shortDate } from '@/domain/dates'
import { readLondonTime } from '@/domain/london-time'
import { type Refusal, refusal } from '@/domain/refusals'

/** The transition input fields that hold times. */
const TIMES = ['publishAt', 'dueAt'] as const
type Times = Partial<Record<(typeof TIMES)[number], string>>

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

const isInstant = (given: string): boolean =>
  INSTANT.test(given) && !Number.isNaN(Date.parse(given))

/** Whether this is a time at all: an instant with an offset, or London wall-clock time. */
export const isTime = (given: string): boolean =>
  isInstant(given) || readLondonTime(given).is !== 'no-time'

type Resolved = { readonly instants: Times; readonly refusals: readonly Refusal[] }

/**
 * Resolves input times to instants in UTC. A time skipped when the clocks go forward is refused;
 * one that occurs twice is returned as a refusal with both instants to choose from.
 */
export function resolveTimes(given: Times): Resolved {
  const found = TIMES.flatMap((field) => {
    const value = given[field]
    return value === undefined ? [] : [{ field, ...resolve(field, value) }]
  })
  return {
    instants: Object.fromEntries(found.flatMap(({ field, at }) => (at ? [[field, at]] : []))),
    refusals: found.flatMap(({ refused }) => refused ?? []),
  }
}

function resolve(field: string, given: string): { at?: Instant; refused?: Refusal } {
  if (isInstant(given)) return { at: new Date(given).toISOString() }
  const time = readLondonTime(given)
  if (time.is === 'one') return { at: time.at }
  if (time.is !== 'twice') return { refused: refusal('no-such-time', undefined, field) }
  const { first, second } = time
  const message = `${printTime(first)} comes twice on ${shortDate(first)}, because the clocks go back that night. Say which one.`
  const choices = [
    { value: first, label: `${dateAndTime(first)}, the first time (summer time)` },
    { value: second, label: `${dateAndTime(second)}, an hour later (winter time)` },
  ]
  return { refused: { ...refusal('time-comes-twice', message, field), choices } }
}
