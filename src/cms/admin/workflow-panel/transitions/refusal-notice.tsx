import { SaveConflictNotice } from '@/cms/admin/workflow-panel/conflict/save-conflict'
import { savingWords } from '@/cms/admin/workflow-panel/status/status-words'
import { useDraftSave } from '@/cms/admin/workflow-panel/saving/use-draft-save'
import { useReadOnly } from '@/cms/admin/workflow-panel/saving/use-read-only'
import { useRefresh } from '@/cms/admin/use-refresh'
import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'

/** The id of the text that describes every disabled button. */
export const REFUSAL_NOTICE_ID = 'workflow-refusal-notice'

type RefusalNoticeProps = { isModified: boolean; isOutdated: boolean; view: WorkflowView }

/**
 * Why no transition can be made from this screen, and what to do. A transition acts on what is
 * stored.
 */
export const RefusalNotice = ({ isModified, isOutdated, view }: RefusalNoticeProps) => (
  <div className="workflow__alert" id={REFUSAL_NOTICE_ID} role="status">
    {isOutdated && isModified && <SaveConflictNotice newest={view.updatedAt} />}
    {isOutdated && !isModified && <Newer />}
    {!isOutdated && <Unsaved view={view} />}
  </div>
)

function Unsaved({ view }: { view: WorkflowView }) {
  const save = useDraftSave()
  const isReadOnly = useReadOnly()
  if (isReadOnly)
    return (
      <p>
        <b>You have unsaved changes</b>, and this is open read-only here. They are kept in this
        browser.
      </p>
    )
  return (
    <>
      <p>
        <b>You have unsaved changes.</b> {savingWords(view)}
      </p>
      <button
        className="plain-button plain-button--small"
        type="button"
        onClick={() => void save()}
      >
        Save the draft
      </button>
    </>
  )
}

function Newer() {
  const { refresh, isRefreshing } = useRefresh()
  return (
    <>
      <p>
        <b>A newer version was saved after you opened this.</b> Read it before you decide.
      </p>
      <button
        className="plain-button plain-button--small"
        type="button"
        aria-disabled={isRefreshing}
        onClick={refresh}
      >
        Show the newer version
      </button>
    </>
  )
}
