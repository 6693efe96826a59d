import type { AlertBanner } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'

import { findPublic } from '@/cms/published/find-public'
import { isListed, minuteOf } from '@/cms/published/listing'
import { cachedRead } from '@/cms/read-cache/read-cache'

/**
 * Every published banner that has not ended at `now` (an instant in UTC), those still to start among
 * them, oldest start first. The list may be a minute old, so whoever prints one compares both its
 * ends with the time again.
 */
export const listAlertBanners = ({ now }: { now: Instant }): Promise<AlertBanner[]> =>
  cachedRead(`alert-banners ${minuteOf(now)}`, async () => {
    const where = { and: [isListed, { endsAt: { greater_than: now } }] }
    const { docs } = await findPublic({ collection: 'alert-banners', where, sort: 'startsAt' })
    return docs
  })
