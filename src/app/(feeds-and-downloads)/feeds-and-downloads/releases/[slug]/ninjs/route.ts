import { absolute } from '@/domain/paths'
import { env } from '@/env'
import { answerRelease } from '@/site/downloads/answer-release'
import { toNinjs } from '@/site/downloads/ninjs'
import { cacheableResponse } from '@/site/http/cacheable-response'
import { withResponseCache } from '@/site/http/with-response-cache'

type Context = { params: Promise<{ slug: string }> }

/** `/news/SLUG.ninjs.json`: a release for newsroom systems. */
export const GET = withResponseCache((request: Request, { params }: Context) =>
  answerRelease({ params, suffix: '.ninjs.json' }, (release) =>
    cacheableResponse({
      request,
      body: JSON.stringify(toNinjs({ release, origin: env.SERVER_URL }), null, 2),
      type: 'application/json; charset=utf-8',
      canonical: absolute(env.SERVER_URL, release.path),
    }),
  ),
)
