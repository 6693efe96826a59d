import { FeaturedList } from '@/site/components/featured-list/featured-list'
import { ReleaseList } from '@/site/components/release-list/release-list'
import { Section } from '@/site/components/section/section'
import type { CampaignPageView } from '@/site/views/campaign-page-view'

/** The items that editors feature, then the newest releases linked to the campaign. */
export function CampaignNews({ view: { campaign, releases } }: { view: CampaignPageView }) {
  return (
    <>
      {campaign.featured.length > 0 && (
        <div className="mt-8">
          <Section id="featured" title="Start here" look="part">
            <FeaturedList featured={campaign.featured} />
          </Section>
        </div>
      )}
      {releases.length > 0 && (
        <div className="mt-8">
          <Section id="news" title="Stories and news" look="part" more={campaign.allNews}>
            <ReleaseList releases={releases} />
          </Section>
        </div>
      )}
    </>
  )
}
