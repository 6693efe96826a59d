import type { Campaign } from '@/cms/generated/payload-types'
import { publishedOne } from '@/cms/read/published'
import { pagePath } from '@/domain/paths'

import { filePath } from './file-facts'

/** A campaign's tile. `art` is decorative. */
export type CampaignCardView = {
  readonly href: string
  readonly title: string
  readonly text: string
  readonly art: string
}

/** The stored fields that a tile needs. */
export type CardCampaign = Pick<Campaign, 'title' | 'slug' | 'summary' | 'picture' | 'pattern'>

export const toCampaignCardView = (campaign: CardCampaign): CampaignCardView => ({
  href: pagePath('campaigns', campaign.slug ?? ''),
  title: campaign.title,
  text: campaign.summary ?? '',
  art: campaignArt(campaign),
})

/** The campaign's picture, or else the drawing for its tile pattern. */
export function campaignArt({ picture, pattern }: Pick<Campaign, 'picture' | 'pattern'>): string {
  const media = publishedOne(picture)
  const photograph = media?.sizes?.medium?.url ?? media?.url
  return photograph ? filePath(photograph) : `/assets/img/tile-${pattern ?? 'homes'}.svg`
}
