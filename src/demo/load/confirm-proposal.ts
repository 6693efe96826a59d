import { applyProposal } from '@/cms/proposals/apply-proposal'
import { type ProposedTarget, readProposed } from '@/cms/proposals/proposed-target'

import { type Hub, requestBy } from './hub'

/** Confirms a proposal on behalf of a second approver. */
export async function confirmProposal(hub: Hub, target: ProposedTarget): Promise<void> {
  const req = await requestBy(hub, 'approver-2')
  const version = (await readProposed({ req, target }))?.proposal?.version
  const refusals = await applyProposal({ req, target, act: 'confirm', version })
  if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message).join(' '))
}
