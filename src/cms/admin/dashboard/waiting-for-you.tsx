import type { Payload, TypedUser } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { printDate } from '@/domain/dates'
import { type Actor, can } from '@/domain/permissions'

import { RecentList, ReviewDueList } from './around'
import { Proposals } from './proposal-list'
import { proposalLists, type ProposalLists } from './proposals'
import { Queue } from './queue'
import { QUEUE_WORDS } from './queue-words'
import { QUEUE_NAMES, queuesFor, type Queues } from './queues'
import { readProposals } from './read-proposals'
import { readRecent } from './read-recent'
import { readReviewDue } from './read-review-due'
import { readQueueItems } from './read-queue-items'
import { readStuckMail } from './read-stuck-mail'
import { StuckMailList } from './stuck-mail-list'
import './waiting-for-you.css'

/** At the top of the dashboard: what waits for the signed-in user, by their roles. */
export async function WaitingForYou({ payload, user }: { payload: Payload; user?: TypedUser }) {
  const actor = actorOf({ user: user ?? null })
  if (!user || !actor) return null
  if (!can(actor, 'read-drafts')) return <NoRoleYet />
  const now = new Date()
  const [items, waiting] = await Promise.all([
    readQueueItems({ payload, user }),
    readProposals({ payload, user }),
  ])
  const queues = queuesFor({ items, actor })
  const proposals = proposalLists({ proposals: waiting, actor })
  return (
    <section className="waiting" aria-labelledby="waiting-title">
      <div className="waiting__head">
        <div>
          <h1 id="waiting-title">Waiting for you</h1>
          <p className="quiet">{printDate(now.toISOString(), 'plain')}. Times are London time.</p>
        </div>
        {can(actor, 'write-content') && <WriteButton />}
      </div>
      {can(actor, 'manage-users') && (
        <StuckMailList stuck={await readStuckMail({ payload, now })} now={now} />
      )}
      <QueueList queues={queues} proposals={proposals} actor={actor} now={now} />
      {can(actor, 'write-content') && <Around payload={payload} user={user} now={now} />}
    </section>
  )
}

type AroundProps = { payload: Payload; user: TypedUser; now: Date }

/** What waits for nobody in particular: reviews that are due, and recent publications. */
async function Around({ payload, user, now }: AroundProps) {
  const [due, recent] = await Promise.all([
    readReviewDue({ payload, user, now }),
    readRecent(payload, now),
  ])
  return (
    <div className="waiting__queues waiting__around">
      <ReviewDueList items={due} />
      <RecentList items={recent} now={now} />
    </div>
  )
}

const NoRoleYet = () => (
  <section className="waiting" aria-labelledby="waiting-title">
    <h1 id="waiting-title">Welcome</h1>
    <p>
      None of your roles is in force yet: a second person has to confirm what you may do. Until then
      your own account is all that there is for you here.
    </p>
  </section>
)

const WriteButton = () => (
  <a className="plain-button plain-button--main" href="/admin/collections/news-releases/create">
    Write a news release
  </a>
)

type QueueListProps = { queues: Queues; proposals: ProposalLists; actor: Actor; now: Date }

function QueueList({ queues, proposals, actor, now }: QueueListProps) {
  const names = QUEUE_NAMES.filter((name) => queues[name])
  const areProposals = proposals.toConfirm.length + proposals.withOthers.length > 0
  if (names.length === 0 && !areProposals) return <NothingForTheseRoles actor={actor} />
  return (
    <div className="waiting__queues">
      <Proposals lists={proposals} now={now} />
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
