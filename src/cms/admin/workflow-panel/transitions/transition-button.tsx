import { useEffect, useRef } from 'react'

import type { Move } from '@/domain/workflow/allowed-transitions'
import type { TransitionName } from '@/domain/workflow/workflow'

import { type MoveValues, moveFields } from './transition-fields'
import type { MoveRefusal } from './post-transition'
import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'

export type MoveItemProps = {
  move: Move
  view: WorkflowView
  isMain: boolean
  isOpen: boolean
  /** Its form was closed just now: the cursor goes back to the button. */
  isCancelled: boolean
  /** Unsaved changes, a newer version or a move under way: nothing can be pressed. */
  isHeldUp: boolean
  /** The words that say why it is held up, when there are any: waiting for an answer has none. */
  holdUpId: string | undefined
  refused: readonly MoveRefusal[]
  onToggle: (move: Move | null) => void
  onMake: (transition: TransitionName, values: MoveValues) => Promise<void>
}

type MoveButtonProps = MoveItemProps & { id: string; isRefused: boolean }

/** Going public cannot be taken back unseen, so it is asked for twice, like what needs filling in. */
const ASKED_TWICE: ReadonlySet<TransitionName> = new Set(['publish', 'confirm-words'])

const opensForm = (move: Move): boolean =>
  ASKED_TWICE.has(move.transition) || moveFields(move).length > 0

/** Refused or held up, it can still be reached, and says why; it does nothing. */
export function MoveButton({ id, isRefused, ...props }: MoveButtonProps) {
  const { move, isMain, isCancelled, isHeldUp, holdUpId, onToggle, onMake } = props
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCancelled) button.current?.focus()
  }, [isCancelled])
  const isDisabled = isRefused || isHeldUp
  const press = () => {
    if (isDisabled) return
    if (opensForm(move)) onToggle(move)
    else void onMake(move.transition, {})
  }
  return (
    <button
      className={isMain ? 'plain-button plain-button--main' : 'plain-button'}
      type="button"
      ref={button}
      aria-disabled={isDisabled}
      aria-expanded={opensForm(move) && !isRefused ? false : undefined}
      aria-describedby={holdUpId ? `${holdUpId} ${id}-why` : `${id}-why`}
      onClick={press}
    >
      {move.label}
    </button>
  )
}
