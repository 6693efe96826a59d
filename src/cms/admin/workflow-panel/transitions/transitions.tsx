import { type ReactNode, useState } from 'react'

import { useFormModified } from '@payloadcms/ui'

import type { Move } from '@/domain/workflow/allowed-transitions'
import type { TransitionName } from '@/domain/workflow/workflow'

import { HOLD_UP_ID, HoldUp } from './refusal-notice'
import type { MoveValues } from './transition-fields'
import { MoveItem } from './transition-item'
import { mainMove, groupMoves } from '@/cms/admin/workflow-panel/transition-words'
import type { Mover } from './use-transition'
import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'

type MovesProps = {
  view: WorkflowView
  mover: Mover
  isOutdated: boolean
  isLoading: boolean
  onMoved: () => void
}

/** What the signed-in person may do now, and what not, with every reason. */
export function Moves({ view, mover, isOutdated, isLoading, onMoved }: MovesProps) {
  const [open, setOpen] = useState<TransitionName | null>(null)
  const [cancelled, setCancelled] = useState<TransitionName | null>(null)
  const isModified = useFormModified()
  const isHeldUp = isModified || isOutdated
  const { working, live, urgent } = groupMoves(view)
  const main = mainMove(working)

  const toggle = (move: Move | null) => {
    mover.forgetRefusal()
    setOpen(move?.transition ?? null)
    setCancelled(move ? null : open)
  }
  const make = async (transition: TransitionName, values: MoveValues) => {
    if (!(await mover.make(transition, values))) return
    setOpen(null)
    onMoved()
  }
  const item = (move: Move) => (
    <MoveItem
      key={move.transition}
      move={move}
      view={view}
      isMain={move === main}
      isOpen={move.transition === open}
      isCancelled={move.transition === cancelled}
      isHeldUp={isHeldUp || isLoading || mover.isBusy}
      holdUpId={isHeldUp ? HOLD_UP_ID : undefined}
      refused={mover.refused?.transition === move.transition ? mover.refused.refusals : []}
      onToggle={toggle}
      onMake={make}
    />
  )

  return (
    <>
      <Group id="workflow-moves" title="What you can do" items={working.map(item)}>
        {isHeldUp && <HoldUp isModified={isModified} isOutdated={isOutdated} view={view} />}
        {working.length === 0 && <p>Nothing, from where it stands.</p>}
      </Group>
      {live.length > 0 && (
        <Group id="workflow-live" title="With the public page" items={live.map(item)} />
      )}
      {urgent.length > 0 && (
        <details className="workflow__part workflow__urgent">
          <summary>Publish urgently</summary>
          <ul className="moves">{urgent.map(item)}</ul>
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
      <ul className="moves" aria-labelledby={id}>
        {items}
      </ul>
    )}
  </div>
)
