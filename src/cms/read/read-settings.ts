import type { Payload } from 'payload'

import type { Setting } from '@/cms/generated/payload-types'

import { LINKED } from '@/cms/published/find-public'
import { payloadInstance } from '@/cms/published/payload-instance'
import { cachedRead } from '@/cms/read-cache/read-cache'

/**
 * The council's name, contacts and look, with its featured campaigns and strategy populated where
 * they are public. Defaults apply until a second person has confirmed the first settings.
 */
export const readSettings = (): Promise<Setting> =>
  cachedRead('settings', async () => {
    const payload = await payloadInstance()
    const inForce: Partial<Setting> = await payload.findGlobal({
      slug: 'settings',
      depth: 2,
      populate: LINKED,
      overrideAccess: false,
    })
    return inForce.councilName ? (inForce as Setting) : defaults(payload) // settings in force are complete
  })

/**
 * The fields' defaults, since there is no row yet: a proposal is a version, and never read here.
 */
const defaults = (payload: Payload): Promise<Setting> =>
  payload.findGlobal({ slug: 'settings', depth: 0, draft: false })
