import type {
  Accreditation,
  Campaign,
  Event,
  Person,
  StaffNetwork,
  Strategy,
  Vacancy,
  Value,
} from '@/cms/generated/payload-types'
import { minuteOf } from '@/cms/published/listing'
import { type Instant, londonDay } from '@/domain/dates'

import { listContent } from './list-content'

type At = { now: Instant }

/** Events that have not ended at `now`, soonest first, including cancelled and moved ones. */
export async function listUpcomingEvents({
  now,
  limit,
}: At & { limit?: number }): Promise<Event[]> {
  const where = { endsAt: { greater_than: now } }
  const key = `upcoming ${minuteOf(now)}`
  return (await listContent({ kind: 'events', sort: ['startsAt', 'id'], limit, where, key })).docs
}

/** Events that have ended at `now`, the latest first. */
export async function listPastEvents({ now, limit }: At & { limit?: number }): Promise<Event[]> {
  const where = { endsAt: { less_than_equal: now } }
  const key = `past ${minuteOf(now)}`
  return (await listContent({ kind: 'events', sort: ['-startsAt', '-id'], limit, where, key })).docs
}

/** Vacancies open at `now`: they close later, or have no closing time. Soonest to close first. */
export async function listOpenVacancies({ now }: At): Promise<Vacancy[]> {
  const where = { or: [{ closesAt: { greater_than: now } }, { closesAt: { exists: false } }] }
  const key = `open ${minuteOf(now)}`
  const { docs } = await listContent({ kind: 'vacancies', where, key })
  return docs.toSorted((a, b) => closing(a) - closing(b))
}

/** Open until filled comes last; the two databases sort a missing date differently. */
const closing = ({ closesAt }: Vacancy): number => (closesAt ? Date.parse(closesAt) : Infinity)

/** Campaigns by whether their last day (a London day) has passed at `now`, latest start first. */
export async function listCampaigns({
  now,
}: At): Promise<{ running: Campaign[]; ended: Campaign[] }> {
  const { docs } = await listContent({ kind: 'campaigns', sort: ['-startsOn', '-id'] })
  const hasEnded = ({ endsOn }: Campaign) =>
    Boolean(endsOn) && londonDay(endsOn ?? now) < londonDay(now)
  return {
    running: docs.filter((campaign) => !hasEnded(campaign)),
    ended: docs.filter(hasEnded),
  }
}

/** Every public strategy, latest period first, including superseded ones (see `status`). */
export const listStrategies = async (): Promise<Strategy[]> =>
  (await listContent({ kind: 'strategies', sort: ['-startYear', 'title'] })).docs

/** The council's values, in their set order. */
export const listValues = async (): Promise<Value[]> =>
  (await listContent({ kind: 'values', sort: ['order', 'title'] })).docs

/** Staff networks, in their set order. */
export const listStaffNetworks = async (): Promise<StaffNetwork[]> =>
  (await listContent({ kind: 'staff-networks', sort: ['order', 'title'] })).docs

/** Accreditations in their set order, including expired ones (see `expiresOn`). */
export const listAccreditations = async (): Promise<Accreditation[]> =>
  (await listContent({ kind: 'accreditations', sort: ['order', 'title'] })).docs

/** People available to journalists for interviews, by name. */
export const listSpokespeople = async (): Promise<Person[]> => {
  const where = { 'interviews.isAvailable': { equals: true } }
  return (await listContent({ kind: 'people', sort: 'title', where })).docs
}
