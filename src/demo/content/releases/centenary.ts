import { day } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to } from '@/demo/references'

/** The centenary is a fact; the events of its year are invented for the demonstration. */
export const CENTENARY: readonly DemoItem<'news-releases'>[] = [
  {
    slug: 'a-plate-from-each-town',
    writer: 'author-2',
    fields: {
      title: 'A plate from each town for the centenary',
      summary: 'Potters are making 6 plates, one for each town, to mark 100 years as a city.',
      kind: 'press-release',
      strand: 'Centenary',
      originallyPublishedOn: day('2025-03-14'),
      picture: to('media/plates-on-a-wall'),
      body: [
        text(`
          Six plates will tell the story of 6 towns. They are part of the programme for 2025, the year in which Stoke-on-Trent has been a city for a century.

          Each plate is designed with people of its town. Residents can vote for a motif at any library until Wednesday 30 April 2025.

          The plates go on show in Hanley in June and then tour the towns.
        `),
        {
          blockType: 'timeline',
          heading: 'The year of the plates',
          steps: [
            { when: 'March to April 2025', what: 'Residents vote in the libraries.' },
            { when: 'May 2025', what: 'The plates are made and fired.' },
            { when: 'June 2025', what: 'The plates go on show in Hanley.' },
          ],
        },
      ],
      notesToEditors: [{ note: 'The plates and their dates are part of the demonstration.' }],
      campaigns: [to('campaigns/centenary')],
      values: [to('values/representation')],
      places: [to('places/hanley'), to('places/burslem')],
      topics: [to('topics/arts-and-heritage')],
      mediaPack: [to('media/plates-on-a-wall'), to('media/kilns-on-the-canal')],
    },
    journey: publishedOnce({ daysAgo: 41, approver: 'approver-2' }),
  },
  {
    slug: 'how-to-picture-the-centenary-weekend',
    writer: 'author-2',
    fields: {
      title: 'How to picture the centenary weekend',
      summary: 'Times and places for photographers and crews at the weekend of 7 June 2025.',
      kind: 'media-advisory',
      strand: 'Centenary',
      dateline: 'Hanley',
      originallyPublishedOn: day('2025-06-02'),
      body: [
        text(`
          ## When and where

          Saturday 7 June 2025, midday to 5pm, Market Square, Hanley. The long table is laid by 12:30pm, which makes the best picture.

          ## How to get in

          Show your press card at the tent beside the clock. Parking for 3 vehicles can be booked until Friday 6 June 2025, midday.

          ## Children

          Some families do not wish to be pictured. They wear a blue ribbon. Ask a parent before you take a picture of any child.
        `),
        {
          blockType: 'contact',
          name: 'Press desk on the day',
          hours: 'Saturday 7 June 2025, 10am to 6pm',
          phone: '01632 960 120',
          email: 'press@example.org',
        },
      ],
      campaigns: [to('campaigns/centenary')],
      events: [to('events/centenary-street-party')],
      places: [to('places/hanley')],
      topics: [to('topics/arts-and-heritage')],
    },
    journey: publishedOnce({ daysAgo: 41, approver: 'approver-2' }),
  },
  {
    slug: 'centenary-pictures-find-a-home',
    fields: {
      title: 'Centenary pictures find a home',
      summary:
        'Photographs that residents sent in during 2025 can now be seen in the city archives.',
      kind: 'news-story',
      strand: 'Centenary',
      originallyPublishedOn: day('2025-12-15'),
      picture: to('media/kilns-on-the-canal'),
      body: [
        text(`
          All year long residents sent in pictures of a hundred years in the city: works outings, street parties, first days at school.

          The city archives have taken them in. You can see them in Hanley, and add the names of people you know.

          Only pictures with the consent of those in them, or of their families, are on show.
        `),
        {
          blockType: 'gallery',
          heading: 'From the centenary year',
          pictures: [
            to('media/kilns-on-the-canal'),
            to('media/plates-on-a-wall'),
            to('media/town-square'),
          ],
        },
      ],
      notesToEditors: [{ note: 'The collection is part of the demonstration.' }],
      campaigns: [to('campaigns/centenary')],
      values: [to('values/representation')],
      places: [to('places/hanley')],
      topics: [to('topics/arts-and-heritage')],
      followsOn: [to('news-releases/a-plate-from-each-town')],
    },
    journey: publishedOnce({ daysAgo: 40 }),
  },
]
