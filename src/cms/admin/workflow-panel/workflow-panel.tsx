'use client'

import { useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'

import { type ContentKind, isContentKind } from '@/domain/content-types'

import { UnsavedWork } from '@/cms/admin/unsaved/unsaved-work'

import { LiveChecks } from '@/cms/admin/workflow-panel/checks/live-checks'

import { PanelBody } from './panel-body'
import { PanelFrame } from './panel-frame'
import './workflow-panel.css'

/** Next to the form of anything the council publishes: its state, and what may be done next. */
export function WorkflowPanel() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  if (!collectionSlug || !isContentKind(collectionSlug)) return null
  if (isTrashed) return <InTrash />
  return (
    <>
      <UnsavedWork key={id} />
      {drawerSlug ? (
        <InDrawer id={id} kind={collectionSlug} />
      ) : (
        <Panel id={id} kind={collectionSlug} />
      )}
    </>
  )
}

const InTrash = () => (
  <PanelFrame>
    <p>This is in the trash. Restore it to go on with it: it will be the draft it was.</p>
  </PanelFrame>
)

type PanelProps = { id: string | number | undefined; kind: ContentKind }

function Panel({ id, kind }: PanelProps) {
  if (id !== undefined) return <PanelBody key={id} id={id} kind={kind} />
  return (
    <PanelFrame>
      <p>Save a draft first. Then you can submit it for review.</p>
      <p className="quiet">What you type is kept in this browser until then.</p>
      <LiveChecks kind={kind} />
    </PanelFrame>
  )
}

/** A drawer has its own copy of the document, which a transition would leave stale. */
function InDrawer({ id, kind }: PanelProps) {
  return (
    <section className="workflow">
      <h2>Workflow</h2>
      {id === undefined ? (
        <p>Saved here, it stays a draft until it has been through review on its own page.</p>
      ) : (
        <p>
          <a href={`/admin/collections/${kind}/${id}`} target="_blank" rel="noreferrer">
            Open it on its own page (new tab)
          </a>{' '}
          to submit, approve or publish it.
        </p>
      )}
    </section>
  )
}
