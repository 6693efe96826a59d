import { useDocumentInfo } from '@payloadcms/ui'

import type { State } from '@/domain/workflow/workflow'

import { HOLD_UP_ID } from './hold-up-id'
import { useDraftSave } from './use-draft-save'
import { useRefresh } from './use-mover'

type HoldUpProps = { isModified: boolean; isOutdated: boolean; state: State }

/** Why no move can be made from this screen, and the way out. A move acts on what is stored. */
export const HoldUp = ({ isModified, isOutdated, state }: HoldUpProps) => (
  <div className="workflow__alert" id={HOLD_UP_ID} role="status">
    {isOutdated && isModified && <NewerAndUnsaved />}
    {isOutdated && !isModified && <Newer />}
    {!isOutdated && <Unsaved state={state} />}
  </div>
)

function Unsaved({ state }: { state: State }) {
  const save = useDraftSave()
  return (
    <>
      <p>
        <b>You have unsaved changes.</b>{' '}
        {state === 'approved'
          ? 'Saving them ends the approval and takes this back to draft.'
          : 'A move acts on the saved version: save first.'}
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

function NewerAndUnsaved() {
  const { id, collectionSlug } = useDocumentInfo()
  return (
    <>
      <p>
        <b>Somebody saved a newer version after you opened this.</b> What you typed is still here,
        but cannot be saved over theirs. Open the newer version, copy your changes across and save
        them there.
      </p>
      <p>
        <a href={`/admin/collections/${collectionSlug}/${id}`} target="_blank" rel="noreferrer">
          Open the newer version (new tab)
        </a>
      </p>
    </>
  )
}
