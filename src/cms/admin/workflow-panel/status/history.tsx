import { whenWords } from '@/cms/admin/when-words'
import { historyWords, whyWords } from '@/cms/admin/workflow-panel/transition-words'
import type { HistoryLine } from '@/cms/audit/read-history'

import { useCompareAddress } from './compare-links'
import { LeadsTo } from './leads-to'

const SHOWN_AT_ONCE = 5

/** The events of the item, newest first, with their comments. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  const earlier = lines.slice(SHOWN_AT_ONCE)
  return (
    <div className="workflow__part">
      <h3>History</h3>
      {lines.length === 0 && <p>Nothing yet: it has not been submitted.</p>}
      <Lines lines={lines.slice(0, SHOWN_AT_ONCE)} />
      {earlier.length > 0 && (
        <details>
          <summary>{earlier.length} earlier</summary>
          <Lines lines={earlier} />
        </details>
      )}
    </div>
  )
}

function Lines({ lines }: { lines: readonly HistoryLine[] }) {
  const addressOf = useCompareAddress()
  if (lines.length === 0) return null
  return (
    <ol className="history">
      {lines.map(({ at, action, outcome, actorName, why, leadsTo, version }) => (
        <li key={`${at} ${action}`}>
          <b>{historyWords(action, outcome)}</b>
          <p className="quiet">
            {actorName}, <time dateTime={at}>{whenWords({ at, now: new Date() })}</time>
          </p>
          {why && <blockquote className="workflow__quote">{whyWords(why)}</blockquote>}
          <LeadsTo address={leadsTo} />
          {version && (
            <a className="quiet" href={addressOf(version)}>
              What changed since
              <span className="only-heard"> {historyWords(action, outcome)}</span>
            </a>
          )}
        </li>
      ))}
    </ol>
  )
}
