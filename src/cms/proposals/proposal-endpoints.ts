import {
  addDataAndFileToRequest,
  type Endpoint,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { z } from 'zod'

import { actorOf } from '@/cms/access/actor-of'
import { answerNotSignedIn } from '@/cms/rest/answer-not-signed-in'
import {
  answerBadBody,
  answerNoSuchItem,
  answerRefusals,
  fieldRefusals,
} from '@/cms/rest/answer-refusals'
import { NoSuchItem } from '@/cms/rest/no-such-item'
import type { Actor } from '@/domain/permissions'
import {
  PROPOSAL_ACTS,
  type ProposalAct,
  proposalRefusals,
} from '@/domain/proposals/decide-proposal'
import type { ProposedCollection } from '@/domain/proposals/proposed-kinds'
import { INPUT_LIMIT } from '@/domain/workflow/decide-transition'

import { applyProposal } from './apply-proposal'
import { type ProposedTarget, readProposed } from './proposed-target'
import { readDifferences } from './read-differences'
import { readSentBack } from './read-sent-back'

const body = z.object({
  act: z.enum(PROPOSAL_ACTS, { error: `Say what to do: ${PROPOSAL_ACTS.join(' or ')}.` }),
  version: z.union([z.string(), z.number()]).transform(String).optional(),
  reason: z.string().max(INPUT_LIMIT, `At most ${INPUT_LIMIT} characters.`).optional(),
})

/** `GET` and `POST /api/topics/ID/proposal`, and likewise for places and redirects. */
export const proposalEndpoints = (slug: ProposedCollection): Omit<Endpoint, 'root'>[] =>
  endpointsAt('/:id/proposal', (req) => ({ slug, id: String(req.routeParams?.id) }))

/** `GET` and `POST /api/globals/settings/proposal`. */
export const settingsProposalEndpoints = endpointsAt('/proposal', () => ({ slug: 'settings' }))

type TargetOf = (req: PayloadRequest) => ProposedTarget

/**
 * `GET` returns the proposal, its differences and what this user may do about it. `POST` confirms
 * or rejects it: 200; 401, 403, 404 or 409 with every refusal; 422 for a malformed body.
 */
function endpointsAt(path: string, targetOf: TargetOf): Omit<Endpoint, 'root'>[] {
  return [
    { path, method: 'get', handler: answering((req, actor) => show(req, targetOf(req), actor)) },
    { path, method: 'post', handler: answering((req) => decide(req, targetOf(req))) },
  ]
}

type Answer = (req: PayloadRequest, actor: Actor) => Promise<Response>

function answering(answer: Answer): Endpoint['handler'] {
  return async (req) => {
    const actor = actorOf(req)
    if (!actor) return answerNotSignedIn(req)
    try {
      return await answer(req, actor)
    } catch (error) {
      // What was valid when proposed may not be now: a page has gone, an address was taken.
      if (error instanceof ValidationError) return answerRefusals(fieldRefusals(error, 'not-ready'))
      if (!(error instanceof NoSuchItem)) throw error
      return answerNoSuchItem()
    }
  }
}

/** What the panel next to the form shows. Ids are account ids; `at` is an instant in UTC. */
async function show(req: PayloadRequest, target: ProposedTarget, actor: Actor): Promise<Response> {
  const state = await readProposed({ req, target })
  if (!state && target.slug !== 'settings') throw new NoSuchItem(target.slug)
  const proposal = state?.proposal ?? null
  // A reason is requested only when it is sent back, so its absence is no refusal yet.
  const refusalsOf = (act: ProposalAct) =>
    proposalRefusals({
      act,
      slug: target.slug,
      proposal,
      actor,
      version: proposal?.version,
    }).filter(({ code }) => code !== 'reason-required')
  return Response.json(
    {
      isInForce: Boolean(state?.inForce),
      sentBack: proposal ? null : await readSentBack(req, target),
      proposal: proposal && {
        version: proposal.version,
        at: proposal.at,
        by: await namesOf(req, proposal.proposerIds),
        isOwn: proposal.proposerIds.includes(actor.id),
        differences: await readDifferences({ req, target }),
        refusals: { confirm: refusalsOf('confirm'), reject: refusalsOf('reject') },
      },
    },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

export async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ name }) => name)
}

async function decide(req: PayloadRequest, target: ProposedTarget): Promise<Response> {
  await addDataAndFileToRequest(req)
  const parsed = body.safeParse(req.data ?? {})
  if (!parsed.success) return answerBadBody(parsed.error)
  const refusals = await applyProposal({ req, target, ...parsed.data })
  return refusals.length === 0 ? Response.json({ act: parsed.data.act }) : answerRefusals(refusals)
}
