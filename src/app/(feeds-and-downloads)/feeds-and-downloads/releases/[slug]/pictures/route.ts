import { absolute } from '@/domain/paths'
import { env } from '@/env'
import { answerRelease } from '@/site/downloads/answer-release'
import { packVersion, picturesZip, takeablePictures } from '@/site/downloads/pictures-zip'
import { cacheableResponse } from '@/site/http/cacheable-response'
import { withUnavailable } from '@/site/http/service-unavailable'

type Context = { params: Promise<{ slug: string }> }

/** `/news/SLUG/pictures.zip`: the pictures that journalists may reuse, with captions; or 404. */
export const GET = withUnavailable((request: Request, { params }: Context) =>
  answerRelease({ params, suffix: '/pictures.zip' }, (release) => {
    if (takeablePictures(release).length === 0) return null
    const file = { release, origin: env.SERVER_URL }
    return cacheableResponse({
      request,
      body: picturesZip(file),
      type: 'application/zip',
      version: packVersion(file),
      fileName: `${release.slug}-pictures.zip`,
      canonical: absolute(env.SERVER_URL, release.path),
    })
  }),
)
