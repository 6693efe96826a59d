import { comingWeekday } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce, revised } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to } from '@/demo/references'

/** News of the last few weeks before loading. Invented, except for the jobs and the strategies. */
export const LATELY: readonly DemoItem<'news-releases'>[] = [
  {
    slug: 'fostering-drop-ins-in-all-6-towns',
    fields: {
      title: 'Fostering drop-ins come to all 6 towns',
      summary: 'Ask a foster carer anything, over a cup of tea and without an appointment.',
      kind: 'news-story',
      strand: 'Fostering Friendly',
      picture: to('media/mugs-on-a-table'),
      body: [
        text(`
          Could you look after a child who cannot live at home? People who do it every day are coming to a place near you.

          The drop-ins are in Tunstall, Burslem, Hanley, Stoke, Fenton and Longton. Each has a foster carer and a social worker. Children are welcome.

          You can foster if you are single or in a couple, and if you rent or own your home.
        `),
        {
          blockType: 'call-to-action',
          heading: 'Thinking about fostering',
          text: 'Come along, or ring first. Asking binds you to nothing.',
          actions: [
            { label: 'Call 01632 960 140', address: 'tel:+441632960140' },
            { label: 'Ask us to call you', address: 'https://fostering.example.org/call-me' },
            { label: 'See all dates', address: '/events' },
          ],
          note: 'Monday to Friday, 9am to 6pm. Answerphone at other times.',
        },
      ],
      campaigns: [to('campaigns/fostering-friendly')],
      strategies: [to('strategies/permanency-strategy')],
      values: [to('values/empathy')],
      events: [
        to('events/fostering-information-evening'),
        to('events/could-you-foster-online-talk'),
        to('events/fostering-drop-in-longton'),
      ],
      places: [
        to('places/tunstall'),
        to('places/burslem'),
        to('places/hanley'),
        to('places/stoke'),
        to('places/fenton'),
        to('places/longton'),
      ],
      topics: [to('topics/fostering')],
      mediaPack: [to('media/mugs-on-a-table')],
    },
    journey: publishedOnce({ daysAgo: 1 }),
  },
  {
    slug: 'picture-call-at-the-blurton-hub',
    writer: 'author-2',
    fields: {
      title: 'Picture call: a wall of handprints in Blurton',
      summary: 'Photographers can come to the open day at the Blurton Family Hub.',
      kind: 'media-advisory',
      strand: 'Family Matters',
      dateline: 'Blurton',
      body: [
        text(`
          ## What

          Families add their painted handprints to a poster as wide as the hall.

          ## When and where

          At the open day of the Blurton Family Hub. The press may come from 10am to 11am. The date is on [the page of the event](/events/family-hub-open-day-blurton).

          ## Children

          Staff will introduce you to families who have agreed to be pictured. No child is to be named.
        `),
      ],
      campaigns: [to('campaigns/family-matters')],
      events: [to('events/family-hub-open-day-blurton')],
      places: [to('places/blurton')],
      topics: [to('topics/children-and-families')],
      mediaPack: [to('media/handprint-poster')],
    },
    journey: publishedOnce({ daysAgo: 4, approver: 'approver-2' }),
  },
  {
    slug: 'city-seeks-2-assistant-directors',
    writer: 'author-2',
    fields: {
      title: 'City seeks 2 assistant directors for children’s social care',
      summary:
        'Two new posts are open, one for children in care and one for keeping children safe.',
      kind: 'news-story',
      strand: 'Team Stoke',
      picture: to('media/kilns-on-the-canal'),
      body: [
        text(`
          The council has created 2 posts as part of a new management structure. The director of children’s services heads both:

          - [Assistant Director, Children in Care and Quality](/join-us/assistant-director-children-in-care-and-quality)
          - [Assistant Director, Safeguarding and Early Help](/join-us/assistant-director-safeguarding-and-early-help)

          The council looks for people who bring ideas, lead teams well and do not shy away from something hard.

          By its own account it has more children in care, for its size, than any other council in England. It gives no date for that. The new posts are there to change it.
        `),
        {
          blockType: 'call-to-action',
          heading: 'Talk to us about the posts',
          actions: [
            { label: 'Call 01632 960 150', address: 'tel:+441632960150' },
            { label: 'Read about the posts', address: '/join-us' },
          ],
        },
      ],
      campaigns: [to('campaigns/team-stoke')],
      values: [to('values/stewardship')],
      topics: [to('topics/jobs-and-skills'), to('topics/children-and-families')],
    },
    journey: publishedOnce({ daysAgo: 9, approver: 'approver-2' }),
  },
  {
    slug: 'what-the-plan-to-2028-means-for-you',
    writer: 'author-2',
    fields: {
      title: 'What the plan to 2028 means for you',
      summary: 'Our City, Our Wellbeing has 7 priorities. Here is how to read it in 5 minutes.',
      kind: 'news-story',
      picture: to('media/town-square'),
      body: [
        text(`
          Our City, Our Wellbeing says what the council wants for Stoke-on-Trent until 2028: wealth that is shared, and less inequality.

          Start with [the 7 priorities](/strategies/our-city-our-wellbeing). Each has one line. If one of them is about you, follow its news.

          Prefer to read it all? [The whole plan is a web page](/plans-in-full/our-city-our-wellbeing-in-full).
        `),
      ],
      strategies: [to('strategies/our-city-our-wellbeing')],
      values: [to('values/openness')],
      topics: [to('topics/council-plans')],
    },
    journey: [
      ...publishedOnce<'news-releases'>({ daysAgo: 16, approver: 'approver-2' }),
      {
        transition: 'revise',
        by: 'author-2',
        daysAgo: 5,
        at: '11:15',
        edit: {
          summary: 'Our City, Our Wellbeing has 7 priorities. Find the ones that are about you.',
        },
      },
    ],
  },
  {
    slug: 'how-to-apply-for-a-primary-school-place',
    fields: {
      title: 'How to apply for a primary school place',
      summary: 'Apply by 15 January in the school year before your child starts.',
      kind: 'news-story',
      picture: to('media/school-desk'),
      body: [
        text(`
          Children start school in the September after they turn 4. Parents apply by 15 January of the same year.

          ## How to apply

          1. Visit the schools you like.
          2. Name at least 3, in the order you prefer them.
          3. Send the form online, or ask for it on paper.

          You hear on 16 April which school has a place for your child.
        `),
        {
          blockType: 'contact',
          name: 'School admissions',
          hours: 'Monday to Friday, 9am to 4:30pm',
          phone: '01632 960 160',
          email: 'admissions@example.org',
        },
      ],
      topics: [to('topics/schools-and-learning'), to('topics/children-and-families')],
    },
    journey: [
      ...publishedOnce<'news-releases'>({ daysAgo: 23 }),
      ...revised<'news-releases'>({
        daysAgo: 18,
        edit: {
          summary: 'Apply by 15 January of the year in which your child starts school.',
        },
        input: {
          changeKind: 'correction',
          changeNote:
            'The standfirst gave the wrong year for the closing date. It is 15 January of the year in which your child starts.',
        },
      }),
    ],
  },
  {
    slug: 'what-the-virtual-school-does',
    fields: {
      title: 'What the Virtual School does',
      summary: 'It has no building and over 1,160 students: the team behind children in care.',
      kind: 'news-story',
      picture: to('media/school-desk'),
      body: [
        text(`
          Children in care go to schools all over the city. The Virtual School is the team that follows how each of them is doing, and steps in when one falls behind.

          It also helps children who were in care once and have left it.
        `),
        {
          blockType: 'key-figure',
          value: 'over 1,160',
          unit: '',
          text: 'students had the support of the Virtual School',
          period: '29 September 2025',
        },
      ],
      campaigns: [to('campaigns/family-matters')],
      topics: [to('topics/schools-and-learning'), to('topics/children-and-families')],
      followsOn: [to('news-releases/more-local-help-for-children-and-families')],
    },
    journey: publishedOnce({ daysAgo: 30 }),
  },
  {
    slug: 'new-benches-for-fenton',
    writer: 'author-2',
    fields: {
      title: 'New benches and trees for the square in Fenton',
      summary: 'Residents chose 6 benches and 2 trees for Albert Square.',
      kind: 'news-story',
      dateline: 'Fenton',
      picture: to('media/town-square'),
      body: [
        text(`
          Albert Square has 6 new benches and 2 young trees. More than 300 people voted on where they should stand.

          Two of the benches have arms and a higher seat, so that it is easier to get up.
        `),
      ],
      notesToEditors: [{ note: 'This story is made up for the demonstration.' }],
      strategies: [to('strategies/our-city-our-wellbeing')],
      values: [to('values/empowerment')],
      places: [to('places/fenton')],
      topics: [to('topics/parks-and-green-spaces')],
    },
    journey: [
      ...publishedOnce<'news-releases'>({ daysAgo: 33, approver: 'approver-2' }),
      {
        transition: 'revise',
        by: 'author-2',
        daysAgo: 3,
        at: '13:00',
        edit: { summary: 'Residents chose 6 benches and 3 trees for Albert Square.' },
      },
      {
        transition: 'submit',
        by: 'author-2',
        daysAgo: 2,
        at: '16:00',
        input: {
          changeKind: 'update',
          changeNote: 'The square gets 3 young trees, one more than we first said.',
          comment: 'The third tree is from the residents’ vote.',
        },
        assignment: { reviewer: 'approver', dueInDays: 3 },
      },
    ],
  },
  {
    slug: 'bus-stops-move-in-hanley',
    fields: {
      title: 'Bus stops move while a Hanley street is resurfaced',
      summary: 'Three stops move round the corner for 2 weeks. Buses run as usual.',
      kind: 'news-story',
      dateline: 'Hanley',
      picture: to('media/bus'),
      body: [
        text(`
          Part of Old Hall Street is closed for resurfacing. Its 3 bus stops stand in Lichfield Street until the work is done.

          Buses keep to their timetables. Signs at the old stops show the way.
        `),
      ],
      notesToEditors: [{ note: 'These works are made up for the demonstration.' }],
      places: [to('places/hanley')],
      topics: [to('topics/streets-and-travel')],
    },
    journey: publishedOnce({ daysAgo: 36 }),
  },
  {
    slug: 'allotment-list-opens-in-tunstall',
    fields: {
      title: 'Allotment list opens in Tunstall',
      summary: 'Forty plots come free next season. Put your name down at the library.',
      kind: 'news-story',
      dateline: 'Tunstall',
      picture: to('media/allotment'),
      body: [
        text(`
          A field behind Victoria Park is being laid out as 40 allotments. Eight of them have raised beds for people who cannot bend or who use a wheelchair.

          Put your name down at Tunstall Library. Plots are drawn by lot, so there is no hurry.
        `),
      ],
      notesToEditors: [{ note: 'This story is made up for the demonstration.' }],
      strategies: [to('strategies/our-city-our-wellbeing')],
      places: [to('places/tunstall')],
      topics: [to('topics/parks-and-green-spaces')],
      reviewOn: comingWeekday('Monday', 1, '09:00'),
    },
    journey: publishedOnce({ daysAgo: 38 }),
  },
]
