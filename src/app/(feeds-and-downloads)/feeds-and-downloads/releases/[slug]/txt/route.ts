import { absolute } from '@/domain/paths'
import { env } from '@/env'
import { answerRelease } from '@/site/downloads/answer-release'
import { toPlainText } from '@/site/downloads/plain-text'
import { cacheableResponse } from '@/site/http/cacheable-response'
import { withResponseCache } from '@/site/http/with-response-cache'

type Context = { params: Promise<{ slug: string }> }

/** `/news/SLUG.txt`: a release as plain text. */
export const GET = withResponseCache((request: Request, { params }: Context) =>
  answerRelease({ params, suffix: '.txt' }, (release) =>
    cacheableResponse({
      request,
      body: toPlainText({ release, origin: env.SERVER_URL }),
      type: 'text/plain; charset=utf-8',
      canonical: absolute(env.SERVER_URL, release.path),
    }),
  ),
)
