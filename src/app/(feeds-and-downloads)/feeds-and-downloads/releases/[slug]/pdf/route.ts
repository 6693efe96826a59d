import { absolute } from '@/domain/paths'
import { env } from '@/env'
import { answerRelease } from '@/site/downloads/answer-release'
import { toPdf } from '@/site/downloads/pdf'
import { cacheableResponse } from '@/site/http/cacheable-response'
import { withResponseCache } from '@/site/http/with-response-cache'

type Context = { params: Promise<{ slug: string }> }

/** `/news/SLUG.pdf`: a release to print or file. */
export const GET = withResponseCache((request: Request, { params }: Context) =>
  answerRelease({ params, suffix: '.pdf' }, async (release) =>
    cacheableResponse({
      request,
      body: await toPdf({ release, origin: env.SERVER_URL }),
      type: 'application/pdf',
      canonical: absolute(env.SERVER_URL, release.path),
    }),
  ),
)
