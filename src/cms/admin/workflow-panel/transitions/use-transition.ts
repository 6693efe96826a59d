import { useState } from 'react'
import { useDocumentInfo, useForm } from '@payloadcms/ui'

import { useRefresh } from '@/cms/admin/use-refresh'
import { doneWords } from '@/cms/admin/workflow-panel/transition-words'
import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'
import { type TransitionName, transitionRow } from '@/domain/workflow/workflow'

import type { TransitionValues } from './transition-fields'
import { type TransitionRefusal, postTransition } from './post-transition'

type RefusedTransition = {
  readonly transition: TransitionName
  readonly refusals: readonly TransitionRefusal[]
}

export type TransitionMaker = {
  /** The result of the last transition, as text; empty before the first. */
  readonly status: string
  readonly refused: RefusedTransition | null
  readonly isBusy: boolean
  /** Returns whether the transition was made. */
  readonly make: (transition: TransitionName, values: TransitionValues) => Promise<boolean>
  readonly forgetRefusal: () => void
}

const isOfLive = (transition: TransitionName) => transitionRow(transition).actsOn === 'live'

/**
 * Makes transitions. The form is disabled meanwhile, because after a transition it resets to the
 * stored document: its state, its permissions and the save it carries against overwriting.
 */
export function useMakeTransition({
  url,
  view,
}: {
  url: string
  view: WorkflowView | null
}): TransitionMaker {
  const { incrementVersionCount } = useDocumentInfo()
  const { refresh, isRefreshing } = useRefresh()
  const { setProcessing } = useForm()
  const [isPosting, setIsPosting] = useState(false)
  const [status, setStatus] = useState('')
  const [refused, setRefused] = useState<RefusedTransition | null>(null)

  const make: TransitionMaker['make'] = async (transition, values) => {
    setIsPosting(true)
    setProcessing(true)
    setRefused(null)
    setStatus('')
    const answer = await postTransition(url, {
      ...values,
      transition,
      version: (isOfLive(transition) && view?.liveVersion) || (view?.version ?? ''),
    })
    setIsPosting(false)
    if (answer.isDone) {
      setStatus(doneWords(transition, answer.unconfirmed))
      incrementVersionCount()
      refresh()
    } else {
      setStatus('Not done. Put right what is marked below.')
      setRefused({ transition, refusals: answer.refusals })
      setProcessing(false)
    }
    return answer.isDone
  }

  const isBusy = isPosting || isRefreshing
  return { status, refused, isBusy, make, forgetRefusal: () => setRefused(null) }
}
