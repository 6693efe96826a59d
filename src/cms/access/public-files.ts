import type { Where } from 'payload'

import { startOfLondonDay } from '@/domain/files/licence'

/**
 * The pictures and files that the public may see now: used by something public and still licensed.
 * Every public read uses this filter, so a file whose licence has ended disappears from pages,
 * lists, feeds and packs immediately, with no further check in any of them.
 */
export const publicFiles = (now: Date): Where => ({
  and: [
    { isPublic: { equals: true } },
    {
      or: [
        { licenceEndsOn: { exists: false } },
        { licenceEndsOn: { greater_than_equal: startOfLondonDay(now.toISOString()) } },
      ],
    },
  ],
})
