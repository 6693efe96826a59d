import { answerEventsCalendar } from '@/site/feeds/answer-calendar'
import { remembered } from '@/site/http/remembered'

/** `/events.ics`: the calendar of all events. */
export const GET = remembered((request: Request) => answerEventsCalendar(request))
