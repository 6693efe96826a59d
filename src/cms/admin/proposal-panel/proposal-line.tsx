'use client'

/** Next to the save button: a link to the proposal, where that is below the fields. */
export const ProposalLine = () => (
  <a className="state-line" href="#proposal">
    Proposal
  </a>
)
