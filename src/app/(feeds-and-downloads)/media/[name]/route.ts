import { answerMediaFile } from '@/cms/read/read-media-file'
import { withUnavailable } from '@/site/http/service-unavailable'
import { plainAnswer } from '@/site/http/plain-answer'

type Context = { params: Promise<{ name: string }> }

/** `/media/NAME`: a picture or document, cached for a year: a name's content never changes. */
export const GET = withUnavailable(async (request: Request, { params }: Context) => {
  const answer = await answerMediaFile(request, (await params).name)
  return answer instanceof Response ? answer : plainAnswer(answer)
})

export const HEAD = GET
