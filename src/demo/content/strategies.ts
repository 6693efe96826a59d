import { day, daysOn } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to } from '@/demo/references'

export const STRATEGIES: readonly DemoItem<'strategies'>[] = [
  {
    slug: 'our-city-our-wellbeing',
    writer: 'author-2',
    fields: {
      title: 'Our City, Our Wellbeing',
      summary:
        'The plan for the city and its council from 2024 to 2028: share wealth, reduce inequality and raise wellbeing.',
      startYear: 2024,
      endYear: 2028,
      status: 'in-force',
      prioritiesHeading: 'Priorities',
      priorities: [
        {
          name: 'Healthier',
          text: 'Better health and better living standards for everyone who lives here.',
        },
        { name: 'Wealthier', text: 'Less hardship, and prosperity that more people share.' },
        { name: 'Safer', text: 'Confident communities where people are protected from harm.' },
        { name: 'Greener', text: 'Nature looked after, and ways of living that can last.' },
        {
          name: 'Cleaner',
          text: 'Clean streets and neighbourhoods, kept so by all of us together.',
        },
        {
          name: 'Fairer',
          text: 'Smaller gaps between people, and better chances in life for all.',
        },
        { name: 'Skilled', text: 'More ways to learn, train and gain new skills.' },
      ],
      body: [
        text(`
          The plan has 2 readers in mind. For the council’s directorates and teams it is the corporate plan. For everyone else it is a picture of where Stoke-on-Trent is going.

          Its work is grouped under 7 priorities, each of which is there to improve the wellbeing of communities.
        `),
      ],
      document: to('media/our-city-our-wellbeing'),
      accessibleVersion: '/plans-in-full/our-city-our-wellbeing-in-full',
      values: [to('values/stewardship'), to('values/openness')],
      topics: [to('topics/council-plans')],
      reviewOn: daysOn(90),
    },
    journey: publishedOnce({ daysAgo: 52 }),
  },
  {
    slug: 'permanency-strategy',
    fields: {
      title: 'Permanency Strategy',
      summary: 'A settled, loving home for every child who comes into care. Launched in 2020.',
      // Its end year was misprinted in 2021, and no source gives it. The field is required, so this
      // is the last year in which a source shows it in force; the text says so.
      startYear: 2020,
      endYear: 2021,
      status: 'in-force',
      prioritiesHeading: 'Aims',
      priorities: [
        { name: 'Family first', text: 'Keep families together wherever that is safe.' },
        { name: 'A settled home', text: 'Find a caring family when a child cannot stay at home.' },
        { name: 'A voice', text: 'Put children and young people at the centre of planning.' },
      ],
      body: [
        text(`
          Every child has a right to a settled home, if at all possible in the family they were born into. The strategy sets out how the council plans with children for such a home.

          ## Its dates

          The strategy was launched in 2020, and the cabinet agreed to extend it on 15 June 2021. The years printed then cannot be right, and no other source gives them. This page shows the last year in which the strategy is known to have been in force.

          ## What followed

          In November 2022 Ofsted rated the experiences of children in care and care leavers as good. Overall, it said, children’s services [required improvement to be good](/news/childrens-services-better-than-in-2019).
        `),
      ],
      document: to('media/permanency-strategy'),
      accessibleVersion: '/plans-in-full/permanency-strategy-in-full',
      approvingBody: 'Cabinet',
      approvedOn: day('2021-06-15'),
      values: [to('values/empathy')],
      topics: [to('topics/children-and-families')],
      reviewOn: daysOn(-6),
    },
    journey: publishedOnce({ daysAgo: 52 }),
  },
]
