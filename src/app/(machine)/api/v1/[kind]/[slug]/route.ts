import { answerItem } from '@/site/api/answer-item'
import { isApiKind } from '@/site/api/api-kinds'
import { problem } from '@/site/api/problem'

type Context = { params: Promise<{ kind: string; slug: string }> }

/** `/api/v1/KIND/SLUG`: one public item, whole. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, slug } = await params
  if (isApiKind(kind)) return answerItem({ request, kind, slug })
  return problem({ status: 404, detail: `There is no kind ${kind}; /api/v1 lists them.` })
}
