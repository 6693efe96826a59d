import type { Against } from '@/cms/admin/ask'
import type { SentBack } from '@/cms/proposals/read-sent-back'
import type { ProposalAct } from '@/domain/proposals/decide-proposal'
import type { ComparedSection } from '@/domain/compare/compare-content'

/** The response of `GET …/proposal`. */
export type ProposalView = {
  readonly isInForce: boolean
  /** Why the last proposal has gone, if it was sent back or discarded. */
  readonly sentBack: SentBack | null
  readonly proposal: {
    readonly version: string
    /** An instant in UTC. */
    readonly at: string
    readonly by: readonly string[]
    /** Whether the current user has had a part in it. */
    readonly isOwn: boolean
    readonly differences: readonly ComparedSection[]
    readonly refusals: Readonly<Record<ProposalAct, Against>>
  } | null
}

/** The props of every part that shows a proposal. */
export type ProposedProps = {
  view: ProposalView
  proposal: NonNullable<ProposalView['proposal']>
  url: string
  onDecided: () => void
}
