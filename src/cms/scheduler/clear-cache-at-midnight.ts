import { clearReadCache } from '@/cms/read-cache/read-cache'
import { londonDay } from '@/domain/dates'

let today: string | null = null

/**
 * Licences end, and so does whatever counts in days, at midnight in London: then every process forgets
 * what it has read and answered, so that a picture is gone in that minute and not when memory next ends.
 */
export function clearCacheAtMidnight(now: Date): void {
  const day = londonDay(now.toISOString())
  if (today !== null && today !== day) clearReadCache()
  today = day
}
