import { readContent } from '@/cms/read/read-content'
import { pagePath } from '@/domain/paths'
import { answerEventCalendar } from '@/site/feeds/answer-calendar'
import { missingFile } from '@/site/http/missing-download'
import { withResponseCache } from '@/site/http/with-response-cache'

type Context = { params: Promise<{ slug: string }> }

/** `/events/SLUG.ics`: an event to add to a calendar. */
export const GET = withResponseCache(async (request: Request, { params }: Context) => {
  const { slug } = await params
  const event = await readContent({ kind: 'events', slug })
  if (!event) return missingFile({ page: pagePath('events', slug), suffix: '.ics' })
  return answerEventCalendar({ request, event })
})
