import { day } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to, toAny } from '@/demo/references'

import { EMPLOYERS } from './organisations'

export const CAMPAIGNS: readonly DemoItem<'campaigns'>[] = [
  {
    slug: 'fostering-friendly',
    fields: {
      title: 'Fostering Friendly',
      summary:
        'Foster carers need a home, time and an employer who understands. We are asking the whole city to make room.',
      startsOn: day('2020-11-01'),
      picture: to('media/street-at-dusk'),
      pattern: 'homes',
      aims: [
        { aim: 'More foster homes in the city' },
        { aim: 'Employers who stand by staff who foster' },
        { aim: 'A city that backs children in care' },
      ],
      body: [
        text(`
          Fostering Friendly is a scheme of The Fostering Network, a charity. Employers who join write a policy that supports the foster carers on their staff.

          The council is a member itself. In 2022 it was Employer of the Year under the scheme, and Stoke-on-Trent became the first Fostering Friendly city in the country.
        `),
        {
          blockType: 'key-figure',
          value: 'over 1,000',
          unit: '',
          text: 'children were in the council’s care',
          period: '25 November 2022',
        },
        text(`
          ## What employers do

          - tell their staff about fostering
          - give foster carers time for training and meetings
          - speak up for children in care
        `),
        {
          blockType: 'call-to-action',
          heading: 'Thinking about fostering',
          text: 'Talk to a foster carer or a social worker. Asking binds you to nothing.',
          actions: [
            { label: 'Call 01632 960 140', address: 'tel:+441632960140' },
            { label: 'Ask us to call you', address: 'https://fostering.example.org/call-me' },
            { label: 'See dates to meet us', address: '/events' },
          ],
          note: 'Monday to Friday, 9am to 6pm. Answerphone at other times.',
        },
      ],
      featured: [
        toAny('news-releases', 'fostering-drop-ins-in-all-6-towns'),
        toAny('news-releases', 'first-fostering-friendly-city'),
        toAny('news-releases', 'employer-of-the-year-for-foster-carers'),
        toAny('events', 'fostering-information-evening'),
        toAny('pages', 'foster-with-us'),
      ],
      organisations: EMPLOYERS.map(({ slug }) => to(`organisations/${slug}`)),
      externalSite: 'https://fostering.example.org',
      cost: '£18,400 in 2025 to 2026 (demonstration figure)',
      strategies: [to('strategies/permanency-strategy'), to('strategies/our-city-our-wellbeing')],
      values: [to('values/partnership'), to('values/empathy')],
      topics: [to('topics/fostering'), to('topics/children-and-families')],
    },
    journey: publishedOnce({ daysAgo: 48 }),
  },
  {
    slug: 'be-the-future',
    writer: 'author-2',
    fields: {
      title: 'Be The Future',
      summary: 'Employers open a first door to work for young people who have been in care.',
      pattern: 'future',
      aims: [
        { aim: 'A first step into work for care leavers' },
        { aim: 'Employers who see what care-experienced young people can do' },
      ],
      body: [
        text(`
          Young people who have been in care often know a great deal about coping with change. Be The Future brings them together with employers who see that.

          The council started it with partners in the year before November 2022.

          ## What employers offer

          - a visit or a day at work
          - a placement of a few weeks, with somebody to ask
          - an interview for a real job
        `),
        {
          blockType: 'contact',
          name: 'Be The Future team',
          hours: 'Monday to Friday, 9am to 5pm',
          phone: '01632 960 145',
          email: 'be.the.future@example.org',
        },
      ],
      featured: [
        toAny('news-releases', 'first-jobs-for-young-people-leaving-care'),
        toAny('events', 'be-the-future-employers-breakfast'),
      ],
      cost: '£6,200 in 2025 to 2026 (demonstration figure)',
      strategies: [to('strategies/our-city-our-wellbeing')],
      values: [to('values/empowerment'), to('values/partnership')],
      topics: [to('topics/jobs-and-skills'), to('topics/children-and-families')],
    },
    journey: [
      ...publishedOnce<'campaigns'>({ daysAgo: 48, approver: 'approver-2' }),
      {
        transition: 'revise',
        by: 'author-2',
        daysAgo: 4,
        at: '14:20',
        edit: {
          summary:
            'Local employers open a first door to work for young people who grew up in care.',
        },
      },
    ],
  },
  {
    slug: 'family-matters',
    fields: {
      title: 'Family Matters',
      summary: 'Help for families, close to home and early: Family Hubs and what grows round them.',
      picture: to('media/handprint-poster'),
      pattern: 'homes',
      aims: [
        { aim: 'Help before a problem becomes a crisis' },
        { aim: 'A Family Hub within reach of every family' },
        { aim: 'Local groups and the council working side by side' },
      ],
      body: [
        text(`
          Stoke-on-Trent Family Matters is the name for the help that the council and its partners give to families. The Family Hubs are its front door. The newest opened in Blurton in August 2025.

          The Community Support Offer, planned in September 2025, would add the work of local groups. The government’s Families First Partnership Programme is being put in place alongside.
        `),
        {
          blockType: 'timeline',
          heading: 'Family Matters so far',
          steps: [
            { when: 'August 2025', what: 'A Family Hub opens in Blurton.' },
            {
              when: '29 September 2025',
              what: 'The plan for a Community Support Offer is published.',
            },
          ],
        },
      ],
      featured: [
        toAny('news-releases', 'more-local-help-for-children-and-families'),
        toAny('news-releases', 'new-family-hub-opens-in-blurton'),
        toAny('events', 'family-hub-open-day-blurton'),
      ],
      organisations: [to('organisations/shaw-trust')],
      cost: '£9,100 in 2025 to 2026 (demonstration figure)',
      strategies: [to('strategies/our-city-our-wellbeing')],
      values: [to('values/empathy')],
      places: [to('places/blurton')],
      topics: [to('topics/children-and-families')],
    },
    journey: publishedOnce({ daysAgo: 47 }),
  },
  {
    slug: 'centenary',
    writer: 'author-2',
    fields: {
      title: 'Centenary',
      summary: 'In 2025 Stoke-on-Trent had been a city for 100 years, and marked it all year long.',
      startsOn: day('2025-01-01'),
      endsOn: day('2025-12-31'),
      picture: to('media/plates-on-a-wall'),
      pattern: 'plates',
      aims: [
        { aim: 'Something to go to in each of the 6 towns' },
        { aim: 'Local stories, told by those who lived them' },
      ],
      body: [
        text(`
          A hundred years of city status was a reason to look back, and to look at what is made here now.

          The campaign ended with the year. Its stories stay here to be read.
        `),
      ],
      featured: [
        toAny('news-releases', 'centenary-pictures-find-a-home'),
        toAny('news-releases', 'how-to-picture-the-centenary-weekend'),
        toAny('events', 'centenary-street-party'),
      ],
      cost: '£42,000 in 2025 (demonstration figure)',
      values: [to('values/representation')],
      places: [
        to('places/tunstall'),
        to('places/burslem'),
        to('places/hanley'),
        to('places/stoke'),
        to('places/fenton'),
        to('places/longton'),
      ],
      topics: [to('topics/arts-and-heritage')],
    },
    journey: publishedOnce({ daysAgo: 47, approver: 'approver-2' }),
  },
  {
    slug: 'shape-stoke-on-trents-future',
    fields: {
      title: 'Shape Stoke-on-Trent’s Future',
      summary: 'A recruitment campaign for social workers, which brought 79 to the city in 2021.',
      endsOn: day('2021-09-30'),
      picture: to('media/kilns-on-the-canal'),
      pattern: 'homes',
      aims: [{ aim: 'More social workers, new and experienced, for the city’s children' }],
      body: [
        text(`
          The campaign asked social workers to come to Stoke-on-Trent and help change its services for children.

          By June 2021 it had found 79, to start by that September. Today’s jobs are under [Join us](/join-us).
        `),
      ],
      featured: [toAny('news-releases', 'plan-for-lasting-homes-extended')],
      strategies: [to('strategies/permanency-strategy')],
      topics: [to('topics/jobs-and-skills'), to('topics/children-and-families')],
    },
    journey: publishedOnce({ daysAgo: 47 }),
  },
  {
    slug: 'team-stoke',
    writer: 'author-2',
    fields: {
      title: 'Team Stoke',
      summary: 'Come and work for the council: what we stand for and whom we are looking for.',
      picture: to('media/teddy-in-a-balloon'),
      pattern: 'future',
      aims: [
        { aim: 'People who want to work for the city' },
        { aim: 'A workforce that looks like the city' },
      ],
      body: [
        text(`
          Team Stoke is how the council speaks to people who may want to work here. It sets out [our values](/our-values), the networks that staff run for one another, and [the jobs that are open](/join-us).
        `),
      ],
      featured: [
        toAny('news-releases', 'city-seeks-2-assistant-directors'),
        toAny('events', 'team-stoke-careers-evening'),
        toAny('strategies', 'our-city-our-wellbeing'),
      ],
      externalSite: 'https://jobs.example.org',
      cost: '£11,500 in 2025 to 2026 (demonstration figure)',
      values: [to('values/stewardship'), to('values/representation')],
      topics: [to('topics/jobs-and-skills')],
    },
    journey: publishedOnce({ daysAgo: 46, approver: 'approver-2' }),
  },
]
