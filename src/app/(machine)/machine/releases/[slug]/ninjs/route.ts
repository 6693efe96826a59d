import { absolute } from '@/domain/paths'
import { env } from '@/env'
import { answerRelease } from '@/site/downloads/answer-release'
import { toNinjs } from '@/site/downloads/ninjs'
import { machineAnswer } from '@/site/http/machine-answer'
import { remembered } from '@/site/http/remembered'

type Context = { params: Promise<{ slug: string }> }

/** `/news/SLUG.ninjs.json`: a release for newsrooms' systems. */
export const GET = remembered((request: Request, { params }: Context) =>
  answerRelease({ params, suffix: '.ninjs.json' }, (release) =>
    machineAnswer({
      request,
      body: JSON.stringify(toNinjs({ release, origin: env.SERVER_URL }), null, 2),
      type: 'application/json; charset=utf-8',
      canonical: absolute(env.SERVER_URL, release.path),
    }),
  ),
)
