import type { Where } from 'payload'

import { startOfLondonDay } from '@/domain/files/licence'

/**
 * The pictures and files that the public may see now: something public shows them, and their licence
 * runs. Every public read passes here, so one whose licence has ended leaves pages, lists, feeds and
 * packs at once, and none of them has to ask.
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
