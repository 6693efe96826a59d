import { Lead } from '@/site/components/lead/lead'
import type { CampaignView } from '@/site/views/campaign-view'

import { EVENTS_ANCHOR } from './campaign-aside'

type Props = {
  campaign: CampaignView
  /** Whether to link to the events on this page. */
  hasEvents: boolean
}

/** The campaign's name, a one-sentence summary and its actions, visible without scrolling. */
export function CampaignLead({ campaign, hasEvents }: Props) {
  return (
    <Lead titleId="lead-title" art={campaign.art} look="campaign">
      <p className="lead__label">{campaign.label}</p>
      <h1 className="lead__title" id="lead-title">
        {campaign.name}
      </h1>
      <p className="lead__summary">{campaign.summary}</p>
      {!campaign.withdrawal && <Actions campaign={campaign} hasEvents={hasEvents} />}
    </Lead>
  )
}

const MOST_ACTIONS = 3

function Actions({ campaign, hasEvents }: Props) {
  const dates = hasEvents ? [{ href: `#${EVENTS_ANCHOR}`, text: 'See event dates' }] : []
  const own = campaign.callToAction?.actions ?? []
  const actions = [...own, ...dates].slice(0, MOST_ACTIONS)
  if (actions.length === 0) return null
  return (
    <p className="lead__actions">
      {actions.map((action, index) => (
        <a
          key={action.href}
          className={`button ${index === 0 ? 'button--panel' : 'button--panel-quiet'}`}
          href={action.href}
        >
          {action.text}
        </a>
      ))}
    </p>
  )
}
