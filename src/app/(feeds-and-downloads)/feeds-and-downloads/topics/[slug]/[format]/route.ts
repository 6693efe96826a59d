import { readTopic } from '@/cms/read/read-topic'
import { topicFeedPath, topicPath } from '@/domain/paths'
import { answerFeed, isFeedFormat } from '@/site/feeds/answer-feed'
import { missingFile } from '@/site/http/missing-download'
import { withResponseCache } from '@/site/http/with-response-cache'

type Context = { params: Promise<{ slug: string; format: string }> }

/** `/topics/SLUG.rss`, `.atom`, `.json`: the news on a topic. */
export const GET = withResponseCache(async (request: Request, { params }: Context) => {
  const { slug, format } = await params
  const page = topicPath(slug)
  const missing = { page, suffix: `.${format}` }
  const topic = await readTopic({ slug })
  if (!topic || !isFeedFormat(format)) return missingFile(missing)
  const answer = await answerFeed({
    request,
    format,
    filters: { topic: slug },
    about: topic.title,
    description: topic.description ?? '',
    page,
    self: topicFeedPath(slug, format),
  })
  return answer ?? missingFile(missing)
})
