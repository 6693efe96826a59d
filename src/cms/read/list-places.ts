import type { Place } from '@/cms/generated/payload-types'

import { findPublic } from './find-public'
import { remember } from './site-cache'

/** Every town and ward, by name; `kind` tells them apart. */
export const listPlaces = (): Promise<Place[]> =>
  remember('places', async () => (await findPublic({ collection: 'places', sort: 'title' })).docs)
