import { useState } from 'react'

import { useDocumentInfo, useForm } from '@payloadcms/ui'

import { useRefresh } from '@/cms/admin/use-refresh'
import { type TransitionName, transitionRow } from '@/domain/workflow/workflow'

import type { MoveValues } from './move-fields'
import { doneWords } from './move-words'
import { type MoveRefusal, postMove } from './post-move'
import type { WorkflowView } from './workflow-view'

type Refused = {
  readonly transition: TransitionName
  readonly refusals: readonly MoveRefusal[]
}

export type Mover = {
  /** How the last move went, in words; empty before the first. */
  readonly status: string
  readonly refused: Refused | null
  readonly isBusy: boolean
  /** Answers whether the move was made. */
  readonly make: (transition: TransitionName, values: MoveValues) => Promise<boolean>
  readonly forgetRefusal: () => void
}

const isOfLive = (transition: TransitionName) => transitionRow(transition).actsOn === 'live'

/**
 * Makes moves. The form is held still meanwhile, because after a move it starts afresh from the
 * stored document: its state, its rights and the save it carries against overwriting.
 */
export function useMover({ url, view }: { url: string; view: WorkflowView | null }): Mover {
  const { incrementVersionCount } = useDocumentInfo()
  const { refresh, isRefreshing } = useRefresh()
  const { setProcessing } = useForm()
  const [isPosting, setIsPosting] = useState(false)
  const [status, setStatus] = useState('')
  const [refused, setRefused] = useState<Refused | null>(null)

  const make: Mover['make'] = async (transition, values) => {
    setIsPosting(true)
    setProcessing(true)
    setRefused(null)
    setStatus('')
    const answer = await postMove(url, {
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
