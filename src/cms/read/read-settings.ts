import type { Setting } from '@/cms/generated/payload-types'

import { LINKED } from './find-public'
import { payloadInstance } from './payload-instance'
import { remember } from './site-cache'

/**
 * The council's name, contacts and look, with its featured campaigns and strategy filled in where
 * they are public. Defaults stand in until somebody has saved the settings.
 */
export const readSettings = (): Promise<Setting> =>
  remember('settings', async () => {
    const payload = await payloadInstance()
    return payload.findGlobal({
      slug: 'settings',
      depth: 2,
      populate: LINKED,
      overrideAccess: false,
    })
  })
