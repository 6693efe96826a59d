import { comingWeekday, instant, type Clock, type Weekday } from '@/demo/calendar'
import type { DemoItem, Fields } from '@/demo/demo-item'
import { publishedOnce, revised } from '@/demo/journeys'
import { prose } from '@/demo/prose'
import { to } from '@/demo/references'

const ahead = (weekday: Weekday, weeksOn: number, from: Clock, until: Clock) => ({
  startsAt: comingWeekday(weekday, weeksOn, from),
  endsAt: comingWeekday(weekday, weeksOn, until),
})

const FOSTERING: Pick<Fields<'events'>, 'campaigns' | 'topics' | 'price'> = {
  price: 'Free, no need to book',
  campaigns: [to('campaigns/fostering-friendly')],
  topics: [to('topics/fostering')],
}

const FOSTERING_EVENTS: readonly DemoItem<'events'>[] = [
  {
    slug: 'fostering-information-evening',
    fields: {
      ...FOSTERING,
      ...ahead('Tuesday', 1, '18:00', '19:30'),
      title: 'Fostering information evening',
      summary: 'For anyone who wonders whether fostering could be for them.',
      venue: 'Hanley Library, Bethesda Street, Hanley',
      ward: 'Hanley Park, Joiner’s Square and Shelton',
      description: prose(`
        A social worker explains how fostering works. A foster carer tells you what it is like. Ask what you want, in the room or afterwards.

        There is a lift, and a hearing loop at the front.
      `),
      picture: to('media/street-at-dusk'),
      places: [to('places/hanley')],
    },
    journey: publishedOnce({ daysAgo: 14 }),
  },
  {
    slug: 'could-you-foster-online-talk',
    fields: {
      ...FOSTERING,
      ...ahead('Thursday', 2, '19:00', '20:00'),
      title: 'Could you foster: an online talk',
      summary: 'An hour with a foster carer, from your own sofa.',
      price: 'Free, book a place',
      venue: 'Online',
      bookingAddress: 'https://fostering.example.org/online-talk',
      description: prose(`
        You can listen with your camera off and send questions in writing. The talk has live captions.
      `),
    },
    journey: publishedOnce({ daysAgo: 14 }),
  },
  {
    slug: 'fostering-drop-in-longton',
    fields: {
      ...FOSTERING,
      ...ahead('Saturday', 3, '10:00', '13:00'),
      title: 'Fostering drop-in, Longton',
      summary: 'Come in, have a cup of tea and ask what you like.',
      venue: 'Longton Town Hall, Times Square, Longton',
      description: prose('Foster carers and social workers are there for the whole morning.'),
      picture: to('media/mugs-on-a-table'),
      places: [to('places/longton')],
    },
    journey: [
      ...publishedOnce<'events'>({ daysAgo: 14 }),
      ...revised<'events'>({
        daysAgo: 3,
        edit: {
          status: 'moved',
          statusNote: 'Now at the market hall in Commerce Street, at the same time',
          venue: 'Longton Market Hall, Commerce Street, Longton',
        },
        input: {
          changeKind: 'update',
          changeNote: 'The drop-in moves to Longton Market Hall. The day and the time stay.',
        },
      }),
    ],
  },
  {
    slug: 'fostering-coffee-morning-tunstall',
    writer: 'author-2',
    fields: {
      ...FOSTERING,
      ...ahead('Wednesday', 2, '10:30', '12:00'),
      title: 'Fostering coffee morning, Tunstall',
      summary: 'Meet people who foster, over coffee and cake.',
      venue: 'Tunstall Library, The Boulevard, Tunstall',
      description: prose('For carers, and for those who may become one.'),
      places: [to('places/tunstall')],
    },
    journey: [
      ...publishedOnce<'events'>({ daysAgo: 13, approver: 'approver-2' }),
      ...revised<'events'>({
        daysAgo: 2,
        approver: 'approver-2',
        edit: {
          status: 'cancelled',
          statusNote: 'The library is closed for repairs that day. Come to the Longton drop-in',
        },
        input: {
          changeKind: 'update',
          changeNote: 'The coffee morning is cancelled, because the library is closed that day.',
        },
      }),
    ],
  },
]

const OTHER_EVENTS: readonly DemoItem<'events'>[] = [
  {
    slug: 'family-hub-open-day-blurton',
    fields: {
      ...ahead('Saturday', 1, '10:00', '14:00'),
      title: 'Open day at the Blurton Family Hub',
      summary: 'See round the hub, meet the staff and add your handprint to the poster.',
      venue: 'Blurton Family Hub, Blurton',
      ward: 'Blurton',
      price: 'Free, no need to book',
      description: prose(`
        For parents, carers and children of any age. There is paint, a story corner and somebody to ask about whatever is on your mind.

        - step-free, with an accessible toilet
        - a quiet room until 11am
      `),
      picture: to('media/family-hub-front'),
      campaigns: [to('campaigns/family-matters')],
      places: [to('places/blurton')],
      topics: [to('topics/children-and-families')],
    },
    journey: publishedOnce({ daysAgo: 10 }),
  },
  {
    slug: 'community-support-offer-have-your-say',
    writer: 'author-2',
    fields: {
      ...ahead('Monday', 4, '17:30', '19:00'),
      title: 'Have your say on local help for families',
      summary: 'Local groups and parents talk over how the Community Support Offer should work.',
      venue: 'Fenton Community Centre, Christchurch Street, Fenton',
      price: 'Free, book a place',
      bookingAddress: 'https://families.example.org/have-your-say',
      description: prose('Tell us which groups help families near you, and what they would need.'),
      campaigns: [to('campaigns/family-matters')],
      places: [to('places/fenton')],
      topics: [to('topics/children-and-families'), to('topics/council-plans')],
    },
    journey: publishedOnce({ daysAgo: 9 }),
  },
  {
    slug: 'be-the-future-employers-breakfast',
    writer: 'author-2',
    fields: {
      ...ahead('Friday', 5, '08:00', '09:30'),
      title: 'Breakfast for Be The Future employers',
      summary: 'Hear from employers who have taken on care leavers, and how to start.',
      venue: 'The Potteries Museum, Bethesda Street, Hanley',
      price: 'Free, book a place',
      bookingAddress: 'https://jobs.example.org/employers-breakfast',
      campaigns: [to('campaigns/be-the-future')],
      places: [to('places/hanley')],
      topics: [to('topics/jobs-and-skills')],
    },
    journey: publishedOnce({ daysAgo: 8, approver: 'approver-2' }),
  },
  {
    slug: 'team-stoke-careers-evening',
    writer: 'author-2',
    fields: {
      ...ahead('Wednesday', 7, '16:30', '19:00'),
      title: 'Team Stoke careers evening',
      summary: 'Meet managers who are recruiting, and get help with your application.',
      venue: 'Civic Centre, Glebe Street, Stoke',
      price: 'Free, no need to book',
      description: prose(
        'Bring your CV or come without one. A sign language interpreter is there.',
      ),
      campaigns: [to('campaigns/team-stoke')],
      places: [to('places/stoke')],
      topics: [to('topics/jobs-and-skills')],
    },
    journey: publishedOnce({ daysAgo: 8, approver: 'approver-2' }),
  },
  {
    slug: 'paint-a-plate-burslem',
    fields: {
      ...ahead('Sunday', 10, '11:00', '15:00'),
      title: 'Paint a plate in Burslem',
      summary: 'Decorate a plate to take home, with help from people who do it for a living.',
      venue: 'Burslem School of Art, Queen Street, Burslem',
      price: '£3, or free with a library card',
      bookingAddress: 'https://arts.example.org/paint-a-plate',
      picture: to('media/plates-on-a-wall'),
      places: [to('places/burslem')],
      topics: [to('topics/arts-and-heritage')],
    },
    journey: publishedOnce({ daysAgo: 7 }),
  },
  {
    slug: 'centenary-street-party',
    writer: 'author-2',
    fields: {
      startsAt: instant('2025-06-07', '12:00'),
      endsAt: instant('2025-06-07', '17:00'),
      title: 'Centenary street party',
      summary: 'Long tables, music and cake for 100 years of city status.',
      venue: 'Market Square, Hanley',
      price: 'Free',
      campaigns: [to('campaigns/centenary')],
      places: [to('places/hanley')],
      topics: [to('topics/arts-and-heritage')],
    },
    journey: publishedOnce({ daysAgo: 47, approver: 'approver-2' }),
  },
  {
    slug: 'blurton-family-hub-opening',
    fields: {
      startsAt: instant('2025-08-21', '10:00'),
      endsAt: instant('2025-08-21', '12:00'),
      title: 'Opening of the Blurton Family Hub',
      summary: 'The first morning at the newest Family Hub.',
      venue: 'Blurton Family Hub, Blurton',
      ward: 'Blurton',
      price: 'Free',
      campaigns: [to('campaigns/family-matters')],
      places: [to('places/blurton')],
      topics: [to('topics/children-and-families')],
    },
    journey: publishedOnce({ daysAgo: 46 }),
  },
  {
    slug: 'allotment-taster-morning',
    writer: 'author-2',
    fields: {
      ...ahead('Saturday', 8, '09:30', '12:00'),
      title: 'Allotment taster morning',
      summary: 'Try a plot before you join the waiting list.',
      venue: 'Allotments off Victoria Park Road, Tunstall',
      price: 'Free',
      places: [to('places/tunstall')],
      topics: [to('topics/parks-and-green-spaces')],
    },
    journey: [],
  },
]

export const EVENTS: readonly DemoItem<'events'>[] = [...FOSTERING_EVENTS, ...OTHER_EVENTS]
