import {
  addDataAndFileToRequest,
  type Endpoint,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { Refused } from '@/cms/access/refused'
import { unconfirmedInstances } from '@/cms/instances/unconfirmed-instances'
import { answerNotSignedIn } from '@/cms/rest/answer-not-signed-in'
import {
  answerBadBody,
  answerNoSuchItem,
  answerRefusals,
  fieldRefusals,
} from '@/cms/rest/answer-refusals'
import { NoSuchItem } from '@/cms/rest/no-such-item'
import type { ContentKind } from '@/domain/content-types'
import { resolveTimes } from '@/domain/workflow/given-times'
import { type TransitionName, transitionRow } from '@/domain/workflow/workflow'

import { applyTransition } from './apply-transition'
import { type TransitionBody, transitionBody } from './transition-body'

/**
 * `POST /api/KIND/ID/transition`. 200 with the new state and, after a takedown, the instances that
 * have not confirmed it (`unconfirmed`); 401, 403 or 409 with every refusal; 404 where there is no
 * such item; 422 for an invalid body.
 */
export const transitionEndpoint = (kind: ContentKind): Endpoint => ({
  path: '/:id/transition',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return answerNotSignedIn(req)
    await addDataAndFileToRequest(req)
    const parsed = transitionBody.safeParse(req.data ?? {})
    return parsed.success ? answer(req, kind, parsed.data) : answerBadBody(parsed.error)
  },
})

async function answer(
  req: PayloadRequest,
  kind: ContentKind,
  body: TransitionBody,
): Promise<Response> {
  const times = resolveTimes(body)
  if (times.refusals.length > 0) return answerRefusals(times.refusals)
  const { transition, reviewer, dueAt, ...input } = { ...body, ...times.instants }
  const id = String(req.routeParams?.id)
  try {
    const decision = await applyTransition({
      req,
      kind,
      id,
      transition,
      input,
      assignment: { reviewer, dueAt },
    })
    return decision.allowed
      ? Response.json({
          state: decision.to,
          from: decision.from,
          ...(await unconfirmedAfter(req, transition)),
        })
      : answerRefusals(decision.refusals)
  } catch (error) {
    if (error instanceof NoSuchItem) return answerNoSuchItem()
    if (error instanceof Refused) return answerRefusals(error.refusals)
    // What was valid when it was saved may not be now.
    if (error instanceof ValidationError) return answerRefusals(fieldRefusals(error, 'not-ready'))
    throw error
  }
}

/**
 * A takedown is complete once no instance shows what was taken down: any unconfirmed one is named.
 */
async function unconfirmedAfter({ payload }: PayloadRequest, transition: TransitionName) {
  if (!transitionRow(transition).takesDown) return {}
  try {
    return { unconfirmed: await unconfirmedInstances(payload) }
  } catch (err) {
    // It has been done by now, and a retry of the request would report that it was done already.
    payload.logger.error({ err, msg: 'The other servers could not be asked to confirm a takedown' })
    return { unconfirmed: ['every server: the database did not answer'] }
  }
}
