import { answerEventsCalendar } from '@/site/feeds/answer-calendar'

/** `/events.ics`: the calendar of all events. */
export const GET = (request: Request): Promise<Response> => answerEventsCalendar(request)
