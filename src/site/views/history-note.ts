import type { Setting } from '@/cms/generated/payload-types'
import { type Instant, londonDay } from '@/domain/dates'

type HistoryArgs = {
  publishedAt: Instant
  administrations: Setting['administrations']
  now: Instant
}

/**
 * A sentence for what went out under a leadership that has since ended, or nothing (guard G21:
 * old news stays and is labelled, as GOV.UK's history mode does).
 */
export function historyNote({ publishedAt, administrations, now }: HistoryArgs): string {
  const day = londonDay(publishedAt)
  const today = londonDay(now)
  const isPast = (administrations ?? []).some(
    ({ startsOn, endsOn }) =>
      endsOn && londonDay(endsOn) < today && londonDay(startsOn) <= day && day <= londonDay(endsOn),
  )
  return isPast ? 'This was published under a previous council leadership.' : ''
}
