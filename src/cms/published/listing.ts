import type { Where } from 'payload'

import type { Instant } from '@/domain/dates'

/**
 * Lists leave out withdrawn items, which keep their page and its notice. No other state is public.
 */
export const isListed: Where = { state: { equals: 'published' } }

/** An instant cut to the minute, for the cache key of a read that may be cached that long. */
export const minuteOf = (now: Instant): string => now.slice(0, '2026-01-01T00:00'.length)
