import { useEffect, useRef } from 'react'

import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'
import type { OfferedTransition } from '@/domain/workflow/allowed-transitions'
import type { TransitionName } from '@/domain/workflow/workflow'

import { type TransitionValues, transitionFields } from './transition-fields'
import type { TransitionRefusal } from './post-transition'

export type TransitionItemProps = {
  offered: OfferedTransition
  view: WorkflowView
  isMain: boolean
  isOpen: boolean
  /** Its form was just closed: the focus returns to the button. */
  isCancelled: boolean
  /** Unsaved changes, a newer version or a transition in progress: no button works. */
  isHeldUp: boolean
  /** The id of the text that says why, where there is one: none while waiting for a response. */
  refusalNoticeId: string | undefined
  refused: readonly TransitionRefusal[]
  onToggle: (offered: OfferedTransition | null) => void
  onMake: (transition: TransitionName, values: TransitionValues) => Promise<void>
}

type TransitionButtonProps = TransitionItemProps & { id: string; isRefused: boolean }

/** Readers see a publication immediately, so it is confirmed in a form, like what needs input. */
const ASKED_TWICE: ReadonlySet<TransitionName> = new Set(['publish', 'confirm-words'])

const opensForm = (offered: OfferedTransition): boolean =>
  ASKED_TWICE.has(offered.transition) || transitionFields(offered).length > 0

/** Refused or held up, it stays focusable and says why, but does nothing. */
export function TransitionButton({ id, isRefused, ...props }: TransitionButtonProps) {
  const { offered, isMain, isCancelled, isHeldUp, refusalNoticeId, onToggle, onMake } = props
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCancelled) button.current?.focus()
  }, [isCancelled])
  const isDisabled = isRefused || isHeldUp
  const press = () => {
    if (isDisabled) return
    if (opensForm(offered)) onToggle(offered)
    else void onMake(offered.transition, {})
  }
  return (
    <button
      className={isMain ? 'plain-button plain-button--main' : 'plain-button'}
      type="button"
      ref={button}
      aria-disabled={isDisabled}
      aria-expanded={opensForm(offered) && !isRefused ? false : undefined}
      aria-describedby={refusalNoticeId ? `${refusalNoticeId} ${id}-why` : `${id}-why`}
      onClick={press}
    >
      {offered.label}
    </button>
  )
}
