import { newsFeedPath, newsPath } from '@/domain/paths'
import { answerFeed, isFeedFormat } from '@/site/feeds/answer-feed'
import { newsFiltersOf } from '@/site/http/query'
import { plainAnswer } from '@/site/http/plain-answer'
import { withResponseCache } from '@/site/http/with-response-cache'

type Context = { params: Promise<{ format: string }> }

/** `/news.rss`, `/news.atom`, `/news.json`: the news, filtered like the news page. */
export const GET = withResponseCache(async (request: Request, { params }: Context) => {
  const { format } = await params
  if (!isFeedFormat(format)) return plainAnswer(404)
  const filters = newsFiltersOf(request)
  const answer = await answerFeed({
    request,
    format,
    filters,
    about: Object.values(filters).join(', '),
    page: newsPath(filters),
    self: newsFeedPath(format, filters),
  })
  return answer ?? plainAnswer(404)
})
