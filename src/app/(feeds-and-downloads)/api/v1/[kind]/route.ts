import { answerList } from '@/site/api/answer-list'
import { isApiKind } from '@/site/api/api-kinds'
import { problem } from '@/site/http/problem'
import { withResponseCache } from '@/site/http/with-response-cache'

type Context = { params: Promise<{ kind: string }> }

/** `/api/v1/KIND`: one page of the public items of a kind. */
export const GET = withResponseCache(async (request: Request, { params }: Context) => {
  const { kind } = await params
  if (isApiKind(kind)) return answerList({ request, kind })
  return problem({ status: 404, detail: `There is no kind ${kind}; /api/v1 lists them.` })
})
