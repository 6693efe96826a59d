import type { ProposalView } from './proposal-view'

/** The two sides of a proposal. */
export const SIDES = { before: 'in force', after: 'proposed' } as const

/** The status as text: what the public sees, and what a save does. */
export function statusWords({ isInForce, proposal }: ProposalView): string {
  if (proposal)
    return isInForce
      ? 'A change is waiting for a second person. What is in force stays until somebody confirms it.'
      : 'This is waiting for a second person. The public does not see it until somebody confirms it.'
  return isInForce
    ? 'This is in force. A change that you save is a proposal: it waits for a second person.'
    : 'Nothing is in force yet. What you save is a proposal: it waits for a second person.'
}

/** What happens to a proposal that is rejected, shown beforehand. */
export const rejectedWords = ({ isInForce }: Pick<ProposalView, 'isInForce'>): string =>
  isInForce
    ? 'What is in force stays as it is.'
    : 'It has never been in force, so it goes altogether.'
