import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientUser } from 'payload'

import { useApprovers } from '@/cms/admin/use-colleagues'
import { whenWords } from '@/cms/admin/when-words'
import { historyWords, whyWords } from '@/cms/admin/workflow-panel/transition-words'
import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'
import type { HistoryLine } from '@/cms/audit/read-history'
import type { Urgent } from '@/domain/workflow/stored-content'

import { LeadsTo } from './leads-to'
import { lastTransitionInto, signOff } from './status-words'

const When = ({ at }: { at: string }) => (
  <time dateTime={at}>{whenWords({ at, now: new Date() })}</time>
)

/** Who put it in its current state, when, and with what comment. */
export function LastTransitionInto({ view }: { view: WorkflowView }) {
  const event = lastTransitionInto(view.state, view.history)
  if (!event) return null
  return (
    <div>
      <p>
        {historyWords(event.action, event.outcome)} by <b>{event.actorName}</b>,{' '}
        <When at={event.at} />.
      </p>
      {event.why && <blockquote className="workflow__quote">{whyWords(event.why)}</blockquote>}
      <LeadsTo address={event.leadsTo} />
    </div>
  )
}

/** Whose approval it is published on, and the exact version that was approved. */
export function SignOff({ view: { state, urgent, history } }: { view: WorkflowView }) {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const event = signOff(state, history)
  if (!event || urgent) return null
  const version = `${config.routes.admin}/collections/${collectionSlug}/${id}/versions/${event.version}`
  return (
    <p>
      Signed off by <b>{event.actorName}</b>, <When at={event.at} />.{' '}
      {event.version && <a href={version}>The version that was signed off</a>}
    </p>
  )
}

/** A colleague who has it open. Payload's own notice has no name where emails are private. */
export function EditedBy() {
  const { currentEditor, documentIsLocked } = useDocumentInfo()
  const { user } = useAuth()
  const editor = currentEditor as ClientUser | string | number | null | undefined // Payload types it as always a user
  if (!documentIsLocked || typeof editor !== 'object' || !editor) return null
  if (editor.id === user?.id || !('name' in editor)) return null
  return (
    <p>
      <b>{String(editor.name)}</b> has this open for editing.
    </p>
  )
}

/** Who is to review a submission, and by when. */
export function AssignmentFacts({ view }: { view: WorkflowView }) {
  const { user } = useAuth()
  const reviewer = view.reviewer === null ? null : String(view.reviewer)
  const approvers = useApprovers(reviewer !== null)
  const isMe = reviewer !== null && reviewer === String(user?.id)
  const name = isMe ? 'you' : approvers.find(({ id }) => id === reviewer)?.name
  if (!name && !view.dueAt) return null
  return (
    <p>
      {name && (
        <>
          Waits for <b>{name}</b>.{' '}
        </>
      )}
      {view.dueAt && (
        <b>
          Needed by <When at={view.dueAt} />.
        </b>
      )}
    </p>
  )
}

/** The wording of a notice that readers do not see yet. */
export const WaitingWords = ({ words }: { words: string }) => (
  <div className="workflow__note">
    <p>These words of the notice wait for a second person. Readers do not see them yet.</p>
    <blockquote className="workflow__quote">{words}</blockquote>
  </div>
)

/** When a scheduled item is published, or why it was not. */
export function GoesOut({ view }: { view: WorkflowView }) {
  if (!view.scheduledFor) return null
  if (!view.scheduleProblem) {
    return (
      <p>
        Goes out <b>{<When at={view.scheduledFor} />}</b>, London time.
      </p>
    )
  }
  return (
    <div className="workflow__problem">
      <p>
        <b>
          It did not go out <When at={view.scheduledFor} />.
        </b>{' '}
        {view.scheduleProblem}
      </p>
      {view.nextAttemptAt && (
        <p>
          The next try is <When at={view.nextAttemptAt} />.
        </p>
      )}
    </div>
  )
}

type UrgentProps = { urgent: Urgent; history: readonly HistoryLine[] }

/**
 * What was published without approval stays flagged until a different approver has confirmed it.
 */
export function WentOutUrgently({ urgent, history }: UrgentProps) {
  const event = history.find(({ action }) => action === 'publish-urgently')
  return (
    <div className="workflow__problem">
      <p>
        <b>Published urgently</b> by {event?.actorName ?? 'a colleague'}, <When at={urgent.at} />,
        without approval. An approver who wrote no part of it has to confirm it.
      </p>
      <blockquote className="workflow__quote">{urgent.reason}</blockquote>
    </div>
  )
}
