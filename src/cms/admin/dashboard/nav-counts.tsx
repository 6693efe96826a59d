import type { Payload, TypedUser } from 'payload'

import { actorOf } from '@/cms/access/actor-of'

import './nav-counts.css'
import { QUEUE_WORDS } from './queue-words'
import { type QueueName, queuesFor } from './queues'
import { readQueueItems } from './read-queue-items'

/** What calls for this person, wherever in the editor they are. The others only tell. */
const CALLS: readonly QueueName[] = ['failed', 'to-confirm', 'to-review', 'to-publish', 'to-finish']

/** Above the editor's own links: how many things wait for the person who is signed in, by list. */
export async function NavCounts({ payload, user }: { payload: Payload; user?: TypedUser }) {
  const actor = actorOf({ user: user ?? null })
  if (!user || !actor) return null
  const items = await readQueueItems({ payload, user, isCounting: true })
  const queues = queuesFor({ items, actor })
  const waiting = CALLS.flatMap((name) => {
    const count = queues[name]?.length ?? 0
    return count > 0 ? [{ name, count, title: QUEUE_WORDS[name].title }] : []
  })
  if (waiting.length === 0) return null
  return (
    <div className="nav-counts">
      <p id="nav-counts-title">Waiting for you</p>
      <ul aria-labelledby="nav-counts-title">
        {waiting.map(({ name, count, title }) => (
          <li key={name}>
            <a href={`${payload.config.routes.admin}#queue-${name}`}>
              {title} <b>{count}</b>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
