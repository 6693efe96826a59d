import type { Endpoint, PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { readHistory } from '@/cms/audit/read-history'
import { readKnowledge } from '@/cms/checks/read-knowledge'
import { commentPlaces } from '@/cms/comments/comment-places'
import { readThreads } from '@/cms/comments/read-threads'
import { answerNotSignedIn } from '@/cms/rest/answer-not-signed-in'
import { answerNoSuchItem } from '@/cms/rest/answer-refusals'
import type { ContentKind } from '@/domain/content-types'
import { can } from '@/domain/permissions'
import { adviceFor } from '@/domain/releases/advice'
import { allowedTransitions } from '@/domain/workflow/allowed-transitions'

import { readAttempts } from './publishing-attempts'
import { readWorkflowItem, type StoredItem } from './read-workflow-item'

type AttemptArgs = { req: PayloadRequest; kind: ContentKind; id: string; item: StoredItem }

/**
 * Why a scheduled item has not been published, and when it is retried; nulls where it was not
 * tried.
 */
async function attemptOf({ req, kind, id, item }: AttemptArgs) {
  const { scheduledFor } = item.working
  const due = scheduledFor ? { kind, id, scheduledFor } : null
  const attempt = due ? (await readAttempts(req.payload, [due]))(due) : null
  return {
    scheduleProblem: attempt?.problem ?? null,
    nextAttemptAt: attempt?.nextAttemptAt ?? null,
  }
}

/** `GET /api/KIND/ID/workflow`: what the panel next to an item shows the signed-in user. */
export const workflowEndpoint = (kind: ContentKind): Endpoint => ({
  path: '/:id/workflow',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (!actor) return answerNotSignedIn(req)
    const id = String(req.routeParams?.id)
    const item = await readWorkflowItem({ req, kind, id })
    if (!item) return answerNoSuchItem()
    return Response.json(
      {
        state: item.state,
        liveState: item.liveState,
        version: item.version,
        liveVersion: item.liveVersion,
        updatedAt: item.working.updatedAt,
        scheduledFor: item.working.scheduledFor ?? null,
        ...(await attemptOf({ req, kind, id, item })),
        urgent: item.live?.urgent ?? null,
        reviewer: item.working.reviewer ?? null,
        dueAt: item.working.dueAt ?? null,
        authorIds: item.authorIds,
        change: item.change,
        waitingWords: item.live?.withdrawnWords ?? null,
        issues: item.issues,
        advice: adviceFor({
          kind,
          draft: item.working,
          knowledge: await readKnowledge(req, item.working),
        }),
        moves: allowedTransitions({ item, actor, now: new Date() }),
        history: await readHistory({ req, kind, id }),
        threads: await readThreads({ req, kind, id, document: item.working, actor }),
        places: commentPlaces({ req, kind, document: item.working }),
        mayComment: can(actor, 'comment'),
      },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
})
