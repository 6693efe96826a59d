import { waitWords } from '@/cms/admin/when-words'

import { proposedWord, type ProposalLists, type WaitingProposal } from './proposals'

/** The title of the queue of proposals, here and above the navigation links. */
export const PROPOSALS_TITLE = 'Proposals to confirm'
export const PROPOSALS_ID = 'queue-proposals'

type ListsProps = { lists: ProposalLists; now: Date }

/** Changes to settings, topics, places, redirects and roles that wait for a second person. */
export const Proposals = ({ lists: { toConfirm, withOthers }, now }: ListsProps) => (
  <>
    {toConfirm.length > 0 && (
      <List id={PROPOSALS_ID} title={PROPOSALS_TITLE} opens="Read" items={toConfirm} now={now} />
    )}
    {withOthers.length > 0 && (
      <List
        id="queue-own-proposals"
        title="Yours, waiting for a second person"
        opens="Open"
        items={withOthers}
        now={now}
      />
    )}
  </>
)

type ListProps = {
  id: string
  title: string
  opens: string
  items: readonly WaitingProposal[]
  now: Date
}

const List = ({ id, title, opens, items, now }: ListProps) => (
  <section className="queue" aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {title} <span className="quiet">({items.length})</span>
    </h2>
    <ul className="queue__rows">
      {items.map((item) => (
        <li key={`${item.slug} ${item.id}`} className="queue__row">
          <a className="queue__title" href={addressOf(item)}>
            {item.title}
          </a>
          <p className="quiet">
            {proposedWord(item.slug)}. From {item.proposers.join(' and ') || 'a colleague'}, waiting{' '}
            {waitWords({ since: item.at, now })}.
          </p>
          <a className="plain-button plain-button--small" href={addressOf(item)}>
            {opens}
            <span className="only-heard"> {item.title}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
)

const addressOf = ({ slug, id }: WaitingProposal): string =>
  id === null ? `/admin/globals/${slug}` : `/admin/collections/${slug}/${id}`
