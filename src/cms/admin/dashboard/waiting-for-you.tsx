import type { Payload, TypedUser } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { printDate } from '@/domain/dates'
import { type Actor, can } from '@/domain/permissions'

import { Queue } from './queue'
import { QUEUE_WORDS } from './queue-words'
import { QUEUE_NAMES, queuesFor, type Queues } from './queues'
import { readQueueItems } from './read-queue-items'
import './waiting-for-you.css'

/** At the top of the dashboard: what waits for the person who is signed in, by their roles. */
export async function WaitingForYou({ payload, user }: { payload: Payload; user?: TypedUser }) {
  const actor = actorOf({ user: user ?? null })
  if (!user || !actor) return null
  const queues = queuesFor({ items: await readQueueItems({ payload, user }), actor })
  const now = new Date()
  return (
    <section className="waiting" aria-labelledby="waiting-title">
      <div className="waiting__head">
        <div>
          <h1 id="waiting-title">Waiting for you</h1>
          <p className="quiet">{printDate(now.toISOString(), 'plain')}. Times are London time.</p>
        </div>
        {can(actor, 'write-content') && <WriteButton />}
      </div>
      <QueueList queues={queues} actor={actor} now={now} />
    </section>
  )
}

const WriteButton = () => (
  <a className="plain-button plain-button--main" href="/admin/collections/news-releases/create">
    Write a news release
  </a>
)

type QueueListProps = { queues: Queues; actor: Actor; now: Date }

function QueueList({ queues, actor, now }: QueueListProps) {
  const names = QUEUE_NAMES.filter((name) => queues[name])
  if (names.length === 0) return <NothingForTheseRoles actor={actor} />
  return (
    <div className="waiting__queues">
      {names.map((name) => (
        <Queue
          key={name}
          name={name}
          words={QUEUE_WORDS[name]}
          items={queues[name] ?? []}
          actor={actor}
          now={now}
        />
      ))}
    </div>
  )
}

const NothingForTheseRoles = ({ actor }: { actor: Actor }) => (
  <p>
    {can(actor, 'manage-users')
      ? 'Nothing: writing and approving are for other roles. Accounts, redirects and settings are below.'
      : 'Nothing waits for your role. What is published, and the audit trail, are below.'}
  </p>
)
