import { StateMark } from '@/cms/admin/state-mark/state-mark'
import { whenWords } from '@/cms/admin/when-words'
import { contentType } from '@/domain/content-types'
import type { Actor } from '@/domain/permissions'

import { Countdown } from './countdown'
import { type QueueWords, sinceWords } from './queue-words'
import type { QueueItem, QueueName } from './queues'

type RowProps = {
  item: QueueItem
  words: QueueWords
  actor: Actor
  now: Date
  /** In a list of what other people have to do. */
  isWithOthers: boolean
}
type QueueProps = Omit<RowProps, 'item' | 'isWithOthers'> & {
  name: QueueName
  items: readonly QueueItem[]
}

const SHOWN_AT_ONCE = 10

/** A list of items that wait for the same thing. */
export function Queue({ name, items, ...row }: QueueProps) {
  const { title, whenEmpty } = row.words
  const id = `queue-${name}`
  const more = items.slice(SHOWN_AT_ONCE)
  const isWithOthers = name === 'with-others'
  const stops = name === 'failed' || name === 'to-confirm'
  return (
    <section className={stops ? 'queue queue--stop' : 'queue'} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title} {items.length > 0 && <span className="quiet">({items.length})</span>}
      </h2>
      {items.length === 0 && <p className="queue__empty">{whenEmpty}</p>}
      <Rows items={items.slice(0, SHOWN_AT_ONCE)} isWithOthers={isWithOthers} {...row} />
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          <Rows items={more} isWithOthers={isWithOthers} {...row} />
        </details>
      )}
    </section>
  )
}

const Rows = ({ items, ...row }: Omit<RowProps, 'item'> & { items: readonly QueueItem[] }) =>
  items.length > 0 && (
    <ul className="queue__rows">
      {items.map((item) => (
        <Row key={`${item.kind} ${item.id}`} item={item} {...row} />
      ))}
    </ul>
  )

/** States that say too little without the comment of whoever made the transition. */
const STATES_WITH_WORDS: ReadonlySet<QueueItem['state']> = new Set([
  'changes-requested',
  'published',
  'withdrawn',
])

function Row({ item, words, actor, now, isWithOthers }: RowProps) {
  const href = `/admin/collections/${item.kind}/${item.id}`
  const says = STATES_WITH_WORDS.has(item.state)
  return (
    <li className="queue__row">
      <a className="queue__title" href={href}>
        {item.title}
      </a>
      <p className="quiet">
        <StateMark state={item.state} /> {contentType(item.kind).singular}.{' '}
        {sinceWords({ item, now, isWithOthers })}{' '}
        <Due item={item} actor={actor} now={now} isWithOthers={isWithOthers} />
        {item.scheduledFor && !item.problem && (
          <Countdown at={item.scheduledFor} now={now.toISOString()} />
        )}
      </p>
      {says && item.lastTransition?.why && <blockquote>{item.lastTransition.why}</blockquote>}
      <a className="plain-button plain-button--small" href={href}>
        {words.opens}
        <span className="only-heard"> {item.title}</span>
      </a>
    </li>
  )
}

/** Who is to review a submission, and by when. */
function Due({ item, actor, now, isWithOthers }: Omit<RowProps, 'words'>) {
  const { reviewer, dueAt } = item
  const isAnybodys = isWithOthers && item.state === 'in-review' && !reviewer
  const isLate = dueAt !== null && new Date(dueAt) < now
  return (
    <>
      {isAnybodys && 'With any approver. '}
      {reviewer && <>Asked of {reviewer.id === actor.id ? 'you' : reviewer.name}. </>}
      {dueAt && (
        <b className={isLate ? 'queue__late' : undefined}>
          {isLate ? 'Was needed by' : 'Needed by'} {whenWords({ at: dueAt, now })}.
        </b>
      )}
    </>
  )
}
