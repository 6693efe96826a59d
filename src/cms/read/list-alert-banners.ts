import type { AlertBanner } from '@/cms/generated/payload-types'
import type { Instant } from '@/domain/dates'

import { findPublic } from '@/cms/published/find-public'
import { isListed, minuteOf } from '@/cms/published/listing'
import { cachedRead } from '@/cms/read-cache/read-cache'

/**
 * Every published banner that has not ended at `now` (an instant in UTC), including those yet to
 * start, earliest start first. The list may be a minute old, so a caller must compare a banner's
 * start and end with the time again before printing it.
 */
export const listAlertBanners = ({ now }: { now: Instant }): Promise<AlertBanner[]> =>
  cachedRead(`alert-banners ${minuteOf(now)}`, async () => {
    const where = { and: [isListed, { endsAt: { greater_than: now } }] }
    const { docs } = await findPublic({ collection: 'alert-banners', where, sort: 'startsAt' })
    return docs
  })
