import { ComparedParts } from '@/cms/admin/compare/compared-parts'
import { useAnswer } from '@/cms/admin/use-answer'
import { whenWords } from '@/cms/admin/when-words'

import '@/cms/admin/workflow-panel/workflow-panel.css'
import '@/cms/admin/compare/compare.css'

import { ProposalActs } from './proposal-acts'
import type { ProposalView, ProposedProps } from './proposal-view'
import { statusWords, SIDES } from './proposal-words'

type BodyProps = { url: string; savedAt: string | undefined }

/** What is in force, what is proposed in its place, and what this user may do about it. */
export function ProposalBody({ url, savedAt }: BodyProps) {
  const { answer: view, failure, reload } = useAnswer<ProposalView>(url, savedAt)
  return (
    <section className="workflow" id="proposal" aria-labelledby="proposal-title">
      <h2 id="proposal-title">Proposal</h2>
      {failure && <p role="alert">{failure}</p>}
      {!view && !failure && <p role="status">Loading…</p>}
      {view && <p role="status">{statusWords(view)}</p>}
      {view?.sentBack && <SentBackBy {...view.sentBack} />}
      {view?.proposal && (
        <Proposed view={view} proposal={view.proposal} url={url} onDecided={reload} />
      )}
    </section>
  )
}

type SentBackProps = NonNullable<ProposalView['sentBack']>

/** Includes its content, to be copied from here: the form shows what is in force again. */
const SentBackBy = ({ by, at, why, isDiscarded, differences }: SentBackProps) => (
  <div className="workflow__part">
    <p>
      The last proposal was {isDiscarded ? 'discarded' : 'sent back'} by <b>{by}</b>,{' '}
      <time dateTime={at}>{whenWords({ at, now: new Date() })}</time>.
    </p>
    {why && <blockquote className="workflow__quote">{why}</blockquote>}
    {differences.length > 0 && <h3>What it proposed</h3>}
    <Differences differences={differences} />
  </div>
)

const Differences = ({ differences }: Pick<SentBackProps, 'differences'>) =>
  differences.map(({ key, label, parts }) => (
    <section key={key} className="compared" aria-label={label}>
      <ComparedParts parts={parts} sides={SIDES} />
    </section>
  ))

function Proposed(props: ProposedProps) {
  const { by, at, differences } = props.proposal
  return (
    <div className="workflow__part">
      <p>
        Proposed by <b>{by.join(' and ') || 'a colleague'}</b>,{' '}
        <time dateTime={at}>{whenWords({ at, now: new Date() })}</time>.
      </p>
      {differences.length === 0 && <p>It says the same as what is in force.</p>}
      {differences.length > 0 && <h3>What is different</h3>}
      <Differences differences={differences} />
      <ProposalActs {...props} />
    </div>
  )
}
