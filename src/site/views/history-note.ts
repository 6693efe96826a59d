import type { Setting } from '@/cms/generated/payload-types'
import { type Instant, londonDay } from '@/domain/dates'

type HistoryArgs = {
  publishedAt: Instant
  administrations: Setting['administrations']
  now: Instant
}

/**
 * A note on content published under a previous leadership of the council, or '' (guard G21: old
 * news stays and is labelled, like GOV.UK's history mode).
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
