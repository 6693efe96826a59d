'use client'

/** Beside the save button: the way to the proposal, where it is below the fields. */
export const ProposalLine = () => (
  <a className="state-line" href="#proposal">
    Proposal
  </a>
)
