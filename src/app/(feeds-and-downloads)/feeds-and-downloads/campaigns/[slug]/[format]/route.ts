import { readContent } from '@/cms/read/read-content'
import { campaignFeedPath, pagePath } from '@/domain/paths'
import { answerFeed, isFeedFormat } from '@/site/feeds/answer-feed'
import { answerCampaignCalendar } from '@/site/feeds/answer-calendar'
import { missingFile } from '@/site/http/missing-download'
import { withResponseCache } from '@/site/http/with-response-cache'

type Context = { params: Promise<{ slug: string; format: string }> }

/** `/campaigns/SLUG.rss`, `.atom`, `.json`: a campaign's news; `.ics`: its events. */
export const GET = withResponseCache(async (request: Request, { params }: Context) => {
  const { slug, format } = await params
  const page = pagePath('campaigns', slug)
  const missing = { page, suffix: `.${format}` }
  const campaign = await readContent({ kind: 'campaigns', slug })
  if (!campaign) return missingFile(missing)
  if (format === 'ics') return answerCampaignCalendar({ request, campaign })
  if (!isFeedFormat(format)) return missingFile(missing)
  const answer = await answerFeed({
    request,
    format,
    filters: { campaign: slug },
    about: campaign.title,
    description: campaign.summary ?? '',
    page,
    self: campaignFeedPath(slug, format),
  })
  return answer ?? missingFile(missing)
})
