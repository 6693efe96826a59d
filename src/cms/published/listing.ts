import type { Where } from 'payload'

import type { Instant } from '@/domain/dates'

/** A withdrawn item keeps its page and its notice, and leaves every list. No other state is public. */
export const isListed: Where = { state: { equals: 'published' } }

/** The minute of an instant, for the key of what may be cached that long. */
export const minuteOf = (now: Instant): string => now.slice(0, '2026-01-01T00:00'.length)
