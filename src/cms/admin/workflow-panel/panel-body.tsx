import { useRef } from 'react'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import { CommentThreads } from '@/cms/admin/comments/comments'
import { LiveChecks } from '@/cms/admin/workflow-panel/checks/live-checks'
import { useOwnStaleWords } from '@/cms/admin/workflow-panel/conflict/use-own-stale-words'
import { useSameWords } from '@/cms/admin/workflow-panel/conflict/use-same-words'
import { AutosaveLine } from '@/cms/admin/workflow-panel/saving/autosave-line'
import { useAutosave } from '@/cms/admin/workflow-panel/saving/use-autosave'
import { useDebouncedTrue } from '@/cms/admin/workflow-panel/saving/use-debounced-true'
import { useRefusedSave } from '@/cms/admin/workflow-panel/saving/use-draft-save'
import { useReadOnly } from '@/cms/admin/workflow-panel/saving/use-read-only'
import { History } from '@/cms/admin/workflow-panel/status/history'
import { Status } from '@/cms/admin/workflow-panel/status/status'
import { Transitions } from '@/cms/admin/workflow-panel/transitions/transitions'
import { useMakeTransition } from '@/cms/admin/workflow-panel/transitions/use-transition'
import type { ContentKind } from '@/domain/content-types'
import { isBeingWritten, isEditable } from '@/domain/workflow/workflow'

import { PanelFrame } from './panel-frame'
import { useWorkflow } from './use-workflow'

type PanelBodyProps = { id: string | number; kind: ContentKind }

/** The panel of a saved item. It always describes the save that the form shows. */
export function PanelBody({ id, kind }: PanelBodyProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const { config } = useConfig()
  const { data, hasSavePermission } = useDocumentInfo()
  const item = `${config.routes.api}/${kind}/${id}`
  const savedAt: string | undefined = data?.updatedAt
  const workflow = useWorkflow({ url: `${item}/workflow`, savedAt })
  const { view, failure, reload } = workflow
  const maker = useMakeTransition({ url: `${item}/transition`, view })
  useRefusedSave(reload)
  useOwnStaleWords(reload)
  const savesItself = view !== null && isBeingWritten(view.state) && Boolean(hasSavePermission)
  const isReadOnly = useReadOnly()
  const isNewer = workflow.isOutdated && !maker.isBusy
  const isSame = useSameWords({ item, newest: (isNewer && view?.updatedAt) || null })
  const isOutdated = useDebouncedTrue(isNewer && !isSame, 500)
  const autosave = useAutosave({
    isOn: savesItself && !isOutdated && !isReadOnly && !maker.isBusy,
    savedOver: isSame ? view?.updatedAt : savedAt,
    onRefused: reload,
  })

  return (
    <PanelFrame state={view?.state} title={title}>
      {view && <Status view={view} kind={kind} />}
      {savesItself && (
        <AutosaveLine
          savedAt={autosave.savedAt}
          isReadOnly={isReadOnly}
          isOutdated={isOutdated}
          hasFailed={autosave.hasFailed || failure !== null}
        />
      )}
      <p
        className={`workflow__status workflow__status--${maker.refused ? 'stop' : 'done'}`}
        role="status"
      >
        {maker.status}
      </p>
      {!view && !failure && <p>Loading the workflow…</p>}
      {failure && (
        <div className="workflow__alert" role="alert">
          <p>The workflow could not be shown. {failure}</p>
          <button className="plain-button plain-button--small" type="button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {view && (
        <>
          <Transitions
            view={view}
            maker={maker}
            isOutdated={isOutdated}
            isLoading={workflow.isLoading}
            onTransition={() => {
              title.current?.focus()
              reload()
            }}
          />
          {isEditable(view.state) && <LiveChecks kind={kind} stored={view} />}
          <CommentThreads
            threads={view.threads}
            places={view.places}
            mayComment={view.mayComment}
            onKept={reload}
          />
          <History lines={view.history} />
        </>
      )}
    </PanelFrame>
  )
}
