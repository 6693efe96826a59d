import type { Place } from '@/cms/generated/payload-types'

import { findPublic } from '@/cms/published/find-public'
import { cachedRead } from '@/cms/read-cache/read-cache'

/** Every town and ward, by name; `kind` distinguishes them. */
export const listPlaces = (): Promise<Place[]> =>
  cachedRead('places', async () => (await findPublic({ collection: 'places', sort: 'title' })).docs)
