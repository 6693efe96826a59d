import type { Endpoint } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { readKnowledge } from '@/cms/checks/read-knowledge'
import { commentPlaces } from '@/cms/comments/comment-places'
import { readThreads } from '@/cms/comments/read-threads'
import type { ContentKind } from '@/domain/content-types'
import { can } from '@/domain/permissions'
import { adviceFor } from '@/domain/releases/advice'
import { allowedMoves } from '@/domain/workflow/allowed-moves'

import { answerNotSignedIn } from './answer-not-signed-in'
import { readHistory } from './read-history'
import { readWorkflowItem } from './read-workflow-item'

/** `GET /api/KIND/ID/workflow`: what the panel beside an item shows the person who is signed in. */
export const workflowEndpoint = (kind: ContentKind): Endpoint => ({
  path: '/:id/workflow',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (!actor) return answerNotSignedIn(req)
    const id = String(req.routeParams?.id)
    const item = await readWorkflowItem({ req, kind, id })
    if (!item)
      return Response.json({ errors: [{ message: 'There is no such item.' }] }, { status: 404 })
    return Response.json(
      {
        state: item.state,
        liveState: item.liveState,
        version: item.version,
        updatedAt: item.working.updatedAt,
        scheduledFor: item.working.scheduledFor ?? null,
        scheduleProblem: item.working.scheduleProblem ?? null,
        urgent: item.live?.urgent ?? null,
        reviewer: item.working.reviewer ?? null,
        dueAt: item.working.dueAt ?? null,
        issues: item.issues,
        advice: adviceFor({
          kind,
          draft: item.working,
          knowledge: await readKnowledge(req, item.working),
        }),
        moves: allowedMoves({ item, actor, now: new Date() }),
        history: await readHistory({ req, kind, id }),
        threads: await readThreads({ req, kind, id, document: item.working, actor }),
        places: commentPlaces({ req, kind, document: item.working }),
        mayComment: can(actor, 'comment'),
      },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
})
