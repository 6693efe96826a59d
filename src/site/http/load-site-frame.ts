import { listAlertBanners } from '@/cms/read/list-alert-banners'
import { listPlaces } from '@/cms/read/list-places'
import { readSettings } from '@/cms/read/read-settings'
import type { Instant } from '@/domain/dates'
import { env } from '@/env'
import { type SiteFrame, toSiteFrame } from '@/site/views/site-frame'

/** The frame around the page at this path at this moment. */
export async function loadSiteFrame({
  path,
  now,
}: {
  path: string
  now: Instant
}): Promise<SiteFrame> {
  const [settings, places, banners] = await Promise.all([
    readSettings(),
    listPlaces(),
    listAlertBanners({ now }),
  ])
  const towns = places.filter(({ kind }) => kind === 'town')
  return toSiteFrame({ settings, towns, banners, origin: env.SERVER_URL, path, now })
}
