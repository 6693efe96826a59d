import { clearReadCache } from '@/cms/read-cache/read-cache'
import { londonDay } from '@/domain/dates'

let today: string | null = null

/**
 * Licences, and other dates counted in days, end at midnight in London: every process then clears
 * its read cache, so that a picture is gone within that minute and not when its entry expires.
 */
export function clearCacheAtMidnight(now: Date): void {
  const day = londonDay(now.toISOString())
  if (today !== null && today !== day) clearReadCache()
  today = day
}
