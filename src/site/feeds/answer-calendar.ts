import type { Campaign, Event } from '@/cms/generated/payload-types'
import { listPastEvents, listUpcomingEvents } from '@/cms/read/list-by-kind'
import { listCampaignEvents } from '@/cms/read/list-related'
import { readSettings } from '@/cms/read/read-settings'
import { campaignFeedPath, PATHS } from '@/domain/paths'
import { env } from '@/env'
import { cacheableResponse } from '@/site/http/cacheable-response'

import { toCalendar, toEventCalendar } from './calendar'

const TYPE = 'text/calendar; charset=utf-8'
/** Past events stay in the file for a while, so that devices that sync rarely get their changes. */
const PAST_EVENTS = 50

/** `/events.ics`: every future event, and the most recent past ones. */
export async function answerEventsCalendar(request: Request): Promise<Response> {
  const now = new Date().toISOString()
  const [settings, upcoming, past] = await Promise.all([
    readSettings(),
    listUpcomingEvents({ now }),
    listPastEvents({ now, limit: PAST_EVENTS }),
  ])
  const name = `Events: ${settings.councilName}`
  const events = [...past.toReversed(), ...upcoming]
  const body = toCalendar({ name, self: PATHS.eventsCalendar, events, origin: env.SERVER_URL })
  return cacheableResponse({ request, body, type: TYPE })
}

/** `/campaigns/SLUG.ics`: every event of a campaign, in order. */
export async function answerCampaignCalendar(args: {
  request: Request
  campaign: Campaign
}): Promise<Response> {
  const { request, campaign } = args
  const now = new Date().toISOString()
  const { past, upcoming } = await listCampaignEvents({ campaign: campaign.id, now })
  const body = toCalendar({
    name: `Events: ${campaign.title}`,
    self: campaignFeedPath(campaign.slug ?? '', 'ics'),
    events: [...past.toReversed(), ...upcoming],
    origin: env.SERVER_URL,
  })
  return cacheableResponse({ request, body, type: TYPE })
}

/** `/events/SLUG.ics`: one event; the download is named after it. */
export function answerEventCalendar(args: { request: Request; event: Event }): Response {
  const { request, event } = args
  const body = toEventCalendar({ event, origin: env.SERVER_URL })
  return cacheableResponse({ request, body, type: TYPE, fileName: `${event.slug}.ics` })
}
