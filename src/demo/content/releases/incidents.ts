import { day } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce, revised } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to } from '@/demo/references'

/** Emergency updates and statements, all invented for the demonstration. */
export const INCIDENTS: readonly DemoItem<'news-releases'>[] = [
  {
    slug: 'ice-warning-gritting-and-schools',
    fields: {
      title: 'Ice warning: gritted roads and school openings',
      summary: 'All main roads have been gritted. Check with your school before you set out.',
      kind: 'emergency-update',
      originallyPublishedOn: day('2025-01-09'),
      picture: to('media/gritter-in-snow'),
      body: [
        text(`
          ## What to do

          - Leave more time, and keep to main roads.
          - Check with your school before you set out.
          - Look in on neighbours who find it hard to go out.

          ## Roads

          Main roads and bus routes were gritted at 4am on Thursday 9 January 2025. Side roads have not been gritted.

          ## Bins

          If your street was too icy for the lorry, leave your bin out. Crews come back the next working day.
        `),
      ],
      topics: [to('topics/streets-and-travel')],
      places: [
        to('places/tunstall'),
        to('places/burslem'),
        to('places/hanley'),
        to('places/stoke'),
        to('places/fenton'),
        to('places/longton'),
      ],
    },
    journey: publishedOnce({ daysAgo: 40 }),
  },
  {
    slug: 'burst-water-main-in-burslem',
    fields: {
      title: 'Burst water main closes a road in Burslem',
      summary: 'Waterloo Road is closed at its northern end. Tap water is safe to drink.',
      kind: 'emergency-update',
      dateline: 'Burslem',
      body: [
        text(`
          ## What to do

          - Drive round by Scotia Road.
          - Your tap water is safe. It may be cloudy: let it run until it is clear.

          ## What has happened

          A water main burst in the night and the road is flooded. The water company is repairing it.
        `),
      ],
      topics: [to('topics/streets-and-travel')],
      places: [to('places/burslem')],
    },
    journey: [
      ...publishedOnce<'news-releases'>({ daysAgo: 12 }),
      ...revised<'news-releases'>({
        daysAgo: 11,
        by: 'author-2',
        approver: 'approver-2',
        edit: { summary: 'One lane of Waterloo Road is open again. Tap water is safe to drink.' },
        input: {
          changeKind: 'update',
          changeNote: 'One lane of Waterloo Road has reopened, with traffic lights.',
        },
      }),
      {
        transition: 'withdraw',
        by: 'approver',
        daysAgo: 10,
        at: '16:30',
        input: {
          reason: 'no-longer-applies',
          comment: 'The main is repaired and both lanes of Waterloo Road are open again.',
        },
      },
      { transition: 'confirm-words', by: 'approver-2', daysAgo: 10, at: '16:50' },
    ],
  },
  {
    slug: 'power-cut-in-part-of-fenton',
    writer: 'duty-officer',
    fields: {
      title: 'Power cut in part of Fenton: where to keep warm',
      summary: 'The community centre in Christchurch Street is open all night, with hot drinks.',
      kind: 'emergency-update',
      dateline: 'Fenton',
      body: [
        text(`
          ## What to do

          - Come to the community centre in Christchurch Street if your home is cold.
          - Look in on neighbours who live alone or who need power for medical equipment.
          - Call 01632 960 199 if you cannot come by yourself.

          ## What has happened

          A cable was cut near City Road. The network company is repairing it.
        `),
      ],
      places: [to('places/fenton')],
      topics: [to('topics/streets-and-travel')],
    },
    journey: [
      {
        // Published at night without approval; a different approver has yet to confirm it.
        transition: 'publish-urgently',
        daysAgo: 2,
        at: '22:40',
        input: { reason: 'Homes without heating tonight, and nobody else on duty.' },
      },
    ],
  },
  {
    slug: 'statement-on-blue-badge-letters',
    fields: {
      title: 'Statement on late Blue Badge letters',
      summary: 'About 200 letters went out late. Badges that ran out meanwhile stay valid here.',
      kind: 'statement',
      body: [
        text(`
          A fault in a mailing machine held back about 200 letters about Blue Badges. All were posted within 2 days of the fault being found.

          Badges that ran out during the delay stay valid in the city’s car parks for 28 days. Nobody has to do anything.

          We are sorry for the worry this has caused. Call 01632 960 100 if you have had no letter.
        `),
      ],
      notesToEditors: [{ note: 'This incident is made up for the demonstration.' }],
      values: [to('values/openness')],
      topics: [to('topics/streets-and-travel')],
    },
    journey: publishedOnce({ daysAgo: 6 }),
  },
]
