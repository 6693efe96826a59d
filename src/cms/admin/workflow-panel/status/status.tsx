import { useDocumentInfo } from '@payloadcms/ui'

import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'
import { contentPath } from '@/cms/read/content-path'
import type { ContentKind } from '@/domain/content-types'
import { isPublicState, isSignedOff } from '@/domain/workflow/workflow'

import { CompareLinks } from './compare-links'
import {
  EditedBy,
  GoesOut,
  AssignmentFacts,
  LastTransitionInto,
  SignOff,
  WaitingWords,
  WentOutUrgently,
} from './status-facts'
import { EDITING, progressOf, PUBLIC_SEES } from './status-words'

type StatusProps = { view: WorkflowView; kind: ContentKind }

/** The state of the item: its stage, since when, what is due, and what the public sees. */
export function Status({ view, kind }: StatusProps) {
  const { hasSavePermission } = useDocumentInfo()
  const { state, liveState } = view
  const isUnconfirmed = view.urgent !== null && state === 'published'
  const hasRevision = liveState !== null && liveState !== state
  const editing = isSignedOff(state) && !hasSavePermission ? undefined : EDITING[state]
  return (
    <div className="workflow__part">
      <Progress view={view} />
      {view.urgent && <WentOutUrgently urgent={view.urgent} history={view.history} />}
      {!isUnconfirmed && <LastTransitionInto view={view} />}
      {view.waitingWords && <WaitingWords words={view.waitingWords} />}
      <SignOff view={view} />
      <EditedBy />
      {state === 'in-review' && <AssignmentFacts view={view} />}
      {state === 'scheduled' && <GoesOut view={view} />}
      {hasRevision && <p>{PUBLIC_SEES[liveState]}</p>}
      {isPublicState(state) && !hasRevision && <PublicPage kind={kind} />}
      <CompareLinks view={view} />
      {editing && <p className="workflow__note">{editing}</p>}
    </div>
  )
}

function Progress({ view }: { view: WorkflowView }) {
  const { names, at } = progressOf(view.state)
  const isReviewed = view.urgent === null || view.state !== 'published'
  return (
    <ol className="progress" aria-label="Progress">
      {names.map((name, index) => (
        <li
          key={name}
          className={index < at && (isReviewed || index === 0) ? 'progress__past' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  )
}

function PublicPage({ kind }: { kind: ContentKind }) {
  const { data } = useDocumentInfo()
  const address = data && contentPath({ kind, doc: data })
  if (!address) return null
  return (
    <p>
      <a href={address} target="_blank" rel="noreferrer">
        See the public page (new tab)
      </a>
    </p>
  )
}
