import type { Payload, TypedUser } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { can } from '@/domain/permissions'

import './nav-counts.css'
import { PROPOSALS_ID, PROPOSALS_TITLE } from './proposal-list'
import { proposalLists } from './proposals'
import { QUEUE_WORDS } from './queue-words'
import { QUEUE_NAMES, type QueueName, queuesFor } from './queues'
import { readProposals } from './read-proposals'
import { readQueueItems } from './read-queue-items'

/** Lists that only inform, and are not counted in the navigation. */
const TELLS: readonly QueueName[] = ['going-out', 'with-others']
const CALLS = QUEUE_NAMES.filter((name) => !TELLS.includes(name))

/** Above the editor's navigation links: how many items wait for the signed-in user, by list. */
export async function NavCounts({ payload, user }: { payload: Payload; user?: TypedUser }) {
  const actor = actorOf({ user: user ?? null })
  if (!user || !actor || !can(actor, 'read-drafts')) return null
  const [items, proposals] = await Promise.all([
    readQueueItems({ payload, user, isCounting: true }),
    readProposals({ payload, user, isCounting: true }),
  ])
  const queues = queuesFor({ items, actor })
  const ofContent = CALLS.map((name) => ({
    id: `queue-${name}`,
    count: queues[name]?.length ?? 0,
    title: QUEUE_WORDS[name].title,
  }))
  const { toConfirm } = proposalLists({ proposals, actor })
  const ofProposals = { id: PROPOSALS_ID, count: toConfirm.length, title: PROPOSALS_TITLE }
  const waiting = [...ofContent, ofProposals].filter(({ count }) => count > 0)
  if (waiting.length === 0) return null
  return (
    <div className="nav-counts">
      <p id="nav-counts-title">Waiting for you</p>
      <ul aria-labelledby="nav-counts-title">
        {waiting.map(({ id, count, title }) => (
          <li key={id}>
            <a href={`${payload.config.routes.admin}#${id}`}>
              {title} <b>{count}</b>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
