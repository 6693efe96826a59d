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
import { type Instant, londonDay } from '@/domain/dates'

import { listContent } from './list-content'
import { minuteOf } from '@/cms/published/listing'

type At = { now: Instant }

/** Events that have not ended at `now`, soonest first; cancelled and moved ones are among them. */
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

/** Posts open at `now`: the closing time is still to come, or there is none. Soonest to close first. */
export async function listOpenVacancies({ now }: At): Promise<Vacancy[]> {
  const where = { or: [{ closesAt: { greater_than: now } }, { closesAt: { exists: false } }] }
  const key = `open ${minuteOf(now)}`
  const { docs } = await listContent({ kind: 'vacancies', where, key })
  return docs.toSorted((a, b) => closing(a) - closing(b))
}

/** Open until filled comes last; the two databases sort a missing date differently. */
const closing = ({ closesAt }: Vacancy): number => (closesAt ? Date.parse(closesAt) : Infinity)

/** Campaigns by whether their last day (a London day) has passed at `now`, newest start first. */
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

/** Every public strategy, the newest period first, superseded ones among them (see `status`). */
export const listStrategies = async (): Promise<Strategy[]> =>
  (await listContent({ kind: 'strategies', sort: ['-startYear', 'title'] })).docs

/** The council's values in their order. */
export const listValues = async (): Promise<Value[]> =>
  (await listContent({ kind: 'values', sort: ['order', 'title'] })).docs

/** Staff networks in their order. */
export const listStaffNetworks = async (): Promise<StaffNetwork[]> =>
  (await listContent({ kind: 'staff-networks', sort: ['order', 'title'] })).docs

/** Accreditations in their order, ended ones among them (see `expiresOn`). */
export const listAccreditations = async (): Promise<Accreditation[]> =>
  (await listContent({ kind: 'accreditations', sort: ['order', 'title'] })).docs

/** People whom journalists may ask for an interview, by name. */
export const listSpokespeople = async (): Promise<Person[]> => {
  const where = { 'interviews.isAvailable': { equals: true } }
  return (await listContent({ kind: 'people', sort: 'title', where })).docs
}
