import { type ReactNode, useState } from 'react'
import { useFormModified } from '@payloadcms/ui'

import { mainTransition, groupTransitions } from '@/cms/admin/workflow-panel/transition-words'
import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'
import type { OfferedTransition } from '@/domain/workflow/allowed-transitions'
import type { TransitionName } from '@/domain/workflow/workflow'

import { REFUSAL_NOTICE_ID, RefusalNotice } from './refusal-notice'
import type { TransitionValues } from './transition-fields'
import { TransitionItem } from './transition-item'
import type { TransitionMaker } from './use-transition'

type TransitionsProps = {
  view: WorkflowView
  maker: TransitionMaker
  isOutdated: boolean
  isLoading: boolean
  onTransition: () => void
}

/** What the signed-in user may do now and what they may not, with every reason. */
export function Transitions({
  view,
  maker,
  isOutdated,
  isLoading,
  onTransition,
}: TransitionsProps) {
  const [open, setOpen] = useState<TransitionName | null>(null)
  const [cancelled, setCancelled] = useState<TransitionName | null>(null)
  const isModified = useFormModified()
  const isHeldUp = isModified || isOutdated
  const { working, live, urgent } = groupTransitions(view)
  const main = mainTransition(working)

  const toggle = (offered: OfferedTransition | null) => {
    maker.forgetRefusal()
    setOpen(offered?.transition ?? null)
    setCancelled(offered ? null : open)
  }
  const make = async (transition: TransitionName, values: TransitionValues) => {
    if (!(await maker.make(transition, values))) return
    setOpen(null)
    onTransition()
  }
  const item = (offered: OfferedTransition) => (
    <TransitionItem
      key={offered.transition}
      offered={offered}
      view={view}
      isMain={offered === main}
      isOpen={offered.transition === open}
      isCancelled={offered.transition === cancelled}
      isHeldUp={isHeldUp || isLoading || maker.isBusy}
      refusalNoticeId={isHeldUp ? REFUSAL_NOTICE_ID : undefined}
      refused={maker.refused?.transition === offered.transition ? maker.refused.refusals : []}
      onToggle={toggle}
      onMake={make}
    />
  )

  return (
    <>
      <Group id="workflow-transitions" title="What you can do" items={working.map(item)}>
        {isHeldUp && <RefusalNotice isModified={isModified} isOutdated={isOutdated} view={view} />}
        {working.length === 0 && <p>Nothing, from where it stands.</p>}
      </Group>
      {live.length > 0 && (
        <Group id="workflow-live" title="With the public page" items={live.map(item)} />
      )}
      {urgent.length > 0 && (
        <details className="workflow__part workflow__urgent">
          <summary>Publish urgently</summary>
          <ul className="transitions">{urgent.map(item)}</ul>
        </details>
      )}
    </>
  )
}

type GroupProps = { id: string; title: string; items: ReactNode[]; children?: ReactNode }

const Group = ({ id, title, items, children }: GroupProps) => (
  <div className="workflow__part">
    <h3 id={id}>{title}</h3>
    {children}
    {items.length > 0 && (
      <ul className="transitions" aria-labelledby={id}>
        {items}
      </ul>
    )}
  </div>
)
