import {
  addDataAndFileToRequest,
  type Endpoint,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { WorkflowRefused } from '@/cms/hooks/workflow-refused'
import type { ContentKind } from '@/domain/content-types'
import { type Refusal, refusal, statusOf } from '@/domain/refusals'

import { answerNotSignedIn } from './answer-not-signed-in'
import { applyTransition, NoSuchItem } from './apply-transition'
import { type TransitionBody, transitionBody } from './transition-body'

/**
 * `POST /api/KIND/ID/transition`. 200 with the new state; 401, 403 or 409 with every refusal; 404
 * where there is no such item; 422 for a body that makes no sense.
 */
export const transitionEndpoint = (kind: ContentKind): Endpoint => ({
  path: '/:id/transition',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return answerNotSignedIn(req)
    await addDataAndFileToRequest(req)
    const parsed = transitionBody.safeParse(req.data ?? {})
    if (!parsed.success) {
      const refusals = parsed.error.issues.map(({ message, path }) => ({
        code: 'bad-body',
        message,
        field: path.join('.'),
      }))
      return Response.json({ refusals, errors: refusals }, { status: 422 })
    }
    return answer(req, kind, parsed.data)
  },
})

const refused = (refusals: readonly Refusal[]) =>
  Response.json({ refusals, errors: refusals }, { status: statusOf(refusals) })

async function answer(
  req: PayloadRequest,
  kind: ContentKind,
  body: TransitionBody,
): Promise<Response> {
  const { transition, reviewer, dueAt, ...input } = body
  const id = String(req.routeParams?.id)
  try {
    const decision = await applyTransition({
      req,
      kind,
      id,
      transition,
      input,
      handover: { reviewer, dueAt },
    })
    return decision.allowed
      ? Response.json({ state: decision.to, from: decision.from })
      : refused(decision.refusals)
  } catch (error) {
    if (error instanceof NoSuchItem)
      return Response.json({ errors: [{ message: 'There is no such item.' }] }, { status: 404 })
    if (error instanceof WorkflowRefused) return refused(error.refusals)
    if (error instanceof ValidationError) return refused(fieldRefusals(error))
    throw error
  }
}

const fieldRefusals = (error: ValidationError): Refusal[] =>
  error.data.errors.map(({ message, path }) => refusal('not-ready', message, path))
