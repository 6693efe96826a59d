'use client'

import { useDocumentDrawerContext, useDocumentInfo } from '@payloadcms/ui'

import { StateMark } from '@/cms/admin/state-mark/state-mark'
import { type State } from '@/domain/workflow/workflow'

/** The state next to the save button, with a link to the panel where that is below the fields. */
export function StateLine() {
  const { data } = useDocumentInfo()
  const state = data?.state as State | undefined // Payload does not know the type of a form's data
  const { drawerSlug } = useDocumentDrawerContext()
  if (!state) return null
  if (drawerSlug) return <StateMark state={state} />
  return (
    <a className="state-line" href="#workflow">
      <StateMark state={state} />
      <span className="only-heard">: </span>
      <span className="only-heard state-line__way">Go to the workflow</span>
    </a>
  )
}
