import { comingWeekday, daysOn } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { approved, inReview, publishedOnce, scheduled } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to } from '@/demo/references'

/** Unpublished releases, so that every list on the dashboard has an entry. All invented. */
export const IN_WORK: readonly DemoItem<'news-releases'>[] = [
  {
    slug: 'new-play-area-for-longton',
    fields: {
      title: 'New play area for Longton',
      kind: 'news-story',
      places: [to('places/longton')],
      topics: [to('topics/parks-and-green-spaces')],
    },
    // Without standfirst and body, to show findings of the checks.
    journey: [],
  },
  {
    slug: 'libraries-lend-musical-instruments',
    writer: 'author-2',
    fields: {
      title: 'Libraries lend musical instruments',
      summary: 'Borrow a ukulele, a keyboard or a drum for 3 weeks with your library card.',
      kind: 'news-story',
      body: [
        text(`
          Hanley and Longton libraries have 60 instruments to lend. Each comes in a case, with a book to start from.

          Children need the card of a parent or carer.
        `),
      ],
      places: [to('places/hanley'), to('places/longton')],
      topics: [to('topics/arts-and-heritage')],
    },
    journey: [],
  },
  {
    slug: 'free-swimming-for-foster-families',
    fields: {
      title: 'Free swimming for foster families',
      summary: 'Foster carers and the children with them can swim free at 3 pools.',
      kind: 'press-release',
      strand: 'Fostering Friendly',
      body: [
        text(`
          Foster families can swim without paying at pools in Tunstall, Fenton and Shelton. Show your carer’s card at the desk.

          Carers asked for it at a drop-in. They wanted something to do together that costs nothing and needs no form.
        `),
      ],
      campaigns: [to('campaigns/fostering-friendly')],
      places: [to('places/tunstall'), to('places/fenton')],
      topics: [to('topics/fostering')],
    },
    journey: [
      ...inReview<'news-releases'>({ daysAgo: 2, reviewer: 'approver', dueInDays: 1 }),
      // An author may not approve, least of all their own work: the refusal is in the audit trail.
      { transition: 'approve', by: 'author', daysAgo: 2, at: '15:15', isRefused: true },
    ],
  },
  {
    slug: 'road-safety-week-at-schools',
    writer: 'author-2',
    fields: {
      title: 'Pupils design signs for safer streets',
      summary: 'Signs drawn by children go up outside 8 primary schools.',
      kind: 'news-story',
      body: [
        text(`
          Children at 8 primary schools have drawn signs that ask drivers to slow down. The signs go up at the gates for one school year.

          The drawings were chosen by the children themselves. None of them carries a name.
        `),
      ],
      topics: [to('topics/streets-and-travel'), to('topics/schools-and-learning')],
    },
    journey: inReview({ daysAgo: 5, reviewer: 'approver-2', dueInDays: -1 }),
  },
  {
    slug: 'cleaner-canal-paths',
    writer: 'approver',
    fields: {
      title: 'Volunteers clear 4 miles of canal path',
      summary: 'Over 2 weekends 90 people filled 212 bags with litter beside the canals.',
      kind: 'news-story',
      picture: to('media/kilns-on-the-canal'),
      body: [
        text(`
          The canal paths between Etruria and Middleport are clean again. Ninety volunteers worked along 4 miles, and the council took the bags away.

          The next tidy-up is planned with the groups that took part.
        `),
      ],
      strategies: [to('strategies/our-city-our-wellbeing')],
      places: [to('places/burslem'), to('places/hanley')],
      topics: [to('topics/parks-and-green-spaces')],
    },
    journey: [
      ...inReview<'news-releases'>({ daysAgo: 3, reviewer: 'approver-2', dueInDays: 2 }),
      // Its author is an approver, so another approver has to approve it.
      { transition: 'approve', by: 'approver', daysAgo: 3, at: '15:20', isRefused: true },
    ],
  },
  {
    slug: 'flooding-beside-the-canal-in-longport',
    writer: 'duty-officer',
    fields: {
      title: 'Flooding beside the canal in Longport',
      summary: 'Stay off the towpath. A rest centre is ready if homes have to be left.',
      kind: 'emergency-update',
      dateline: 'Longport',
      body: [
        text(`
          ## What to do

          - Stay off the towpath and keep children away from the water.
          - Move your car from the streets beside the canal.
          - If water comes in, switch off the electricity and call 01632 960 199.

          ## Rest centre

          A rest centre is ready in Burslem. It opens if homes have to be left.
        `),
      ],
      places: [to('places/burslem')],
      topics: [to('topics/streets-and-travel')],
    },
    // Prepared for a duty officer to publish urgently if the canal floods at night.
    journey: [],
  },
  {
    slug: 'record-year-for-young-apprentices',
    fields: {
      title: 'Record year for young apprentices',
      summary: 'More young people than ever have started an apprenticeship with the council.',
      kind: 'press-release',
      strand: 'Team Stoke',
      body: [
        text(`
          More young people than ever have started an apprenticeship with the council. They work in gardens, offices, kitchens and Family Hubs.
        `),
      ],
      campaigns: [to('campaigns/team-stoke')],
      topics: [to('topics/jobs-and-skills')],
    },
    journey: [
      ...inReview<'news-releases'>({ daysAgo: 5, reviewer: 'approver', dueInDays: -2 }),
      {
        transition: 'request-changes',
        by: 'approver',
        daysAgo: 4,
        at: '09:50',
        input: {
          comment:
            'How many, in which year, and who counted them? “More than ever” needs a figure with its date and source.',
        },
      },
    ],
  },
  {
    slug: 'evening-opening-at-2-family-hubs',
    fields: {
      title: 'Family Hubs in 2 towns open in the evening',
      summary: 'From next month parents can come to the hubs in Stoke and Burslem until 7pm.',
      kind: 'press-release',
      strand: 'Family Matters',
      picture: to('media/family-hub-front'),
      body: [
        text(`
          Parents who work asked for it: on Tuesdays the Family Hubs in Stoke and Burslem stay open until 7pm.

          The evening has the same help as the day. There is a corner where children can do homework.
        `),
      ],
      campaigns: [to('campaigns/family-matters')],
      places: [to('places/stoke'), to('places/burslem')],
      topics: [to('topics/children-and-families')],
    },
    journey: approved({ daysAgo: 1, approver: 'approver-2' }),
  },
  {
    slug: 'reading-corners-in-6-libraries',
    writer: 'author-2',
    fields: {
      title: 'Reading corners for small children in 6 libraries',
      summary: 'Cushions, low shelves and a story each morning, one library in each town.',
      kind: 'news-story',
      body: [
        text(`
          A library in each of the 6 towns now has a corner for children under 5. There are cushions, low shelves and somebody who reads a story each morning at 10:30am.

          Come when you like. You do not need a library card to listen.
        `),
      ],
      topics: [to('topics/schools-and-learning'), to('topics/children-and-families')],
    },
    journey: scheduled({ daysAgo: 1, publishAt: daysOn(1, '07:00') }),
  },
  {
    slug: 'be-the-future-welcomes-new-employers',
    fields: {
      title: 'More employers join Be The Future',
      summary: 'Care leavers can now choose between placements in offices, kitchens and workshops.',
      kind: 'press-release',
      strand: 'Be The Future',
      body: [
        text(`
          More employers in the city open their doors to young people who have been in care. There are now placements in offices, kitchens and workshops.

          Each young person has somebody to ask, at work and at the council.
        `),
      ],
      campaigns: [to('campaigns/be-the-future')],
      topics: [to('topics/jobs-and-skills')],
    },
    journey: scheduled({
      daysAgo: 2,
      approver: 'approver-2',
      publishAt: comingWeekday('Tuesday', 1, '09:00'),
    }),
  },
  {
    slug: 'museum-late-opening',
    fields: {
      title: 'The museum opens late on Thursdays',
      summary: 'Ceramics by lamplight, and no entry fee.',
      kind: 'news-story',
      body: [text('The museum in Hanley opens until 9pm on Thursdays.')],
      places: [to('places/hanley')],
      topics: [to('topics/arts-and-heritage')],
    },
    journey: [
      ...publishedOnce<'news-releases'>({ daysAgo: 15 }),
      {
        transition: 'unpublish',
        by: 'approver-2',
        daysAgo: 15,
        at: '10:30',
        input: {
          reason: 'published-in-error',
          comment: 'It went out before the museum had agreed the hours.',
        },
      },
    ],
  },
]
