import { FEATURED, IDENTITY } from '@/demo/content/settings'
import { resolveReferences } from '@/demo/references'

import { confirmProposal } from './confirm-proposal'
import type { Hub } from './hub'

const UNNAMED = 'Council'

/** Sets the council's name before any publication, since a release stores the name at that time. */
export async function nameCouncil(hub: Hub): Promise<void> {
  const { councilName } = await hub.payload.findGlobal({ slug: 'settings', depth: 0 })
  if (councilName && councilName !== UNNAMED) return
  await saveSettings(hub, IDENTITY)
}

/** Sets what the home page features, unless it is set already. */
export async function featureOnHome(hub: Hub): Promise<void> {
  const stored = await hub.payload.findGlobal({ slug: 'settings', depth: 0 })
  if (stored.featuredStrategy || (stored.featuredCampaigns ?? []).length > 0) return
  await saveSettings(hub, resolveReferences(FEATURED, hub.ids).value)
}

/** Saves settings: the administrator proposes, an approver confirms. */
async function saveSettings(hub: Hub, data: object): Promise<void> {
  await hub.payload.updateGlobal({
    slug: 'settings',
    data,
    depth: 0,
    user: hub.users.administrator,
    overrideAccess: false,
  })
  await confirmProposal(hub, { slug: 'settings' })
}
