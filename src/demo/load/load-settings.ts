import { FEATURED, IDENTITY } from '@/demo/content/settings'
import { resolveReferences } from '@/demo/references'

import type { Hub } from './hub'

const UNNAMED = 'Council'

/** Names the council before anything goes out, since each release keeps the name it went out under. */
export async function nameCouncil(hub: Hub): Promise<void> {
  const { councilName } = await hub.payload.findGlobal({ slug: 'settings', depth: 0 })
  if (councilName && councilName !== UNNAMED) return
  await saveSettings(hub, IDENTITY)
}

/** Chooses what the home page features, unless somebody has chosen already. */
export async function featureOnHome(hub: Hub): Promise<void> {
  const stored = await hub.payload.findGlobal({ slug: 'settings', depth: 0 })
  if (stored.featuredStrategy || (stored.featuredCampaigns ?? []).length > 0) return
  await saveSettings(hub, resolveReferences(FEATURED, hub.ids).value)
}

const saveSettings = ({ payload, users }: Hub, data: object) =>
  payload.updateGlobal({
    slug: 'settings',
    data: data as never, // typed where it is written
    depth: 0,
    user: users.administrator,
    overrideAccess: false,
  })
