import type { Against } from '@/cms/admin/ask'
import type { SentBack } from '@/cms/proposals/read-sent-back'
import type { ProposalAct } from '@/domain/proposals/decide-proposal'
import type { ComparedSection } from '@/domain/compare/compare-content'

/** What `GET …/proposal` answers. */
export type ProposalView = {
  readonly isInForce: boolean
  /** Why the last proposal is not there any more, if somebody sent it back. */
  readonly sentBack: SentBack | null
  readonly proposal: {
    readonly version: string
    /** An instant in UTC. */
    readonly at: string
    readonly by: readonly string[]
    /** Whether whoever reads this has had a part in it. */
    readonly isOwn: boolean
    readonly differences: readonly ComparedSection[]
    readonly refusals: Readonly<Record<ProposalAct, Against>>
  } | null
}

/** What the parts that show a proposal are given. */
export type ProposedProps = {
  view: ProposalView
  proposal: NonNullable<ProposalView['proposal']>
  url: string
  onDecided: () => void
}
