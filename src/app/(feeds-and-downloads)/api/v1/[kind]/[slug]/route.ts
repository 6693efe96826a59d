import { answerItem } from '@/site/api/answer-item'
import { isApiKind } from '@/site/api/api-kinds'
import { problem } from '@/site/http/problem'
import { withResponseCache } from '@/site/http/with-response-cache'

type Context = { params: Promise<{ kind: string; slug: string }> }

/** `/api/v1/KIND/SLUG`: one public item in full. */
export const GET = withResponseCache(async (request: Request, { params }: Context) => {
  const { kind, slug } = await params
  if (isApiKind(kind)) return answerItem({ request, kind, slug })
  return problem({ status: 404, detail: `There is no kind ${kind}; /api/v1 lists them.` })
})
