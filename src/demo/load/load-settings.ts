import { FEATURED, IDENTITY } from '@/demo/content/settings'
import { resolveReferences } from '@/demo/references'

import { confirmProposal } from './confirm-proposal'
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

/** Proposed by the administrator, confirmed by an approver. */
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
