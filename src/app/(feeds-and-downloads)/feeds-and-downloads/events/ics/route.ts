import { answerEventsCalendar } from '@/site/feeds/answer-calendar'
import { withResponseCache } from '@/site/http/with-response-cache'

/** `/events.ics`: the calendar of all events. */
export const GET = withResponseCache((request: Request) => answerEventsCalendar(request))
