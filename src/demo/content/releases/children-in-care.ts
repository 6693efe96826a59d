import { day } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce, revised } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to } from '@/demo/references'

const CORPORATE_PARENT =
  'Corporate parent is the legal term for a council’s duty to the children in its care.'

/** Releases of 2021 and 2022, based on the facts in the council’s own. */
export const CHILDREN_IN_CARE: readonly DemoItem<'news-releases'>[] = [
  {
    slug: 'plan-for-lasting-homes-extended',
    fields: {
      title: 'Council extends its plan for lasting homes for children in care',
      summary:
        'Cabinet has agreed to carry on with the Permanency Strategy, so that children who come into care find a settled home.',
      kind: 'press-release',
      reference: '896',
      strand: 'Shape Stoke-on-Trent’s Future',
      originallyPublishedOn: day('2021-06-15'),
      picture: to('media/street-at-dusk'),
      body: [
        text(`
          Cabinet members took the decision on Tuesday 15 June 2021. The [Permanency Strategy](/strategies/permanency-strategy) was launched in 2020. It puts planning for a settled home at the heart of day-to-day work, with children and young people in the middle of it.

          ## Family first

          The council believes that each child has a right to a stable home. Wherever it can, it will help families to stay together. If a child cannot live at home, the aim is a family that cares for and supports them.

          ## What has changed since 2020

          The council has put a great deal of money into social care. It has:

          - recruited social workers through its campaign, [Shape Stoke-on-Trent’s Future](/campaigns/shape-stoke-on-trents-future)
          - improved training for staff and providers, including restorative practice
          - improved support for foster carers
          - listened more to children when decisions are made
        `),
        {
          blockType: 'key-figure',
          value: '79',
          unit: '',
          text: 'social workers recruited, new and experienced, to be in post by September 2021',
          period: 'June 2021',
        },
        {
          blockType: 'quote',
          kind: 'reported',
          words:
            'Children and young people come first for the council, Councillor Evans said, and should have every chance to do well. As their corporate parent, it wants those in care to feel secure and to know where they belong. The strategy helps with that. Fewer children should need care, and more should grow up in a loving home.\n\nThe past year’s hard work went two ways, the councillor added: into the right help for vulnerable children, and into better children’s services. The council will go on doing all it can for both.',
          speaker: to('people/dave-evans'),
          speakerName: 'Councillor Dave Evans',
          speakerRole: 'cabinet member for children and young people',
          saidOn: day('2021-06-15'),
        },
        text(`
          ## What permanence means

          A child’s home is permanent when it is settled in 3 ways: in feelings, in daily life and in law. For many children that is with their own family. For others it is with foster carers or adopters.
        `),
      ],
      notesToEditors: [
        { note: CORPORATE_PARENT },
        { note: 'The strategy was misprinted at the time as running from 2021 to 2013.' },
      ],
      campaigns: [to('campaigns/shape-stoke-on-trents-future')],
      strategies: [to('strategies/permanency-strategy')],
      values: [to('values/empathy')],
      topics: [to('topics/children-and-families'), to('topics/jobs-and-skills')],
      mediaPack: [to('media/street-at-dusk')],
      formerAddress:
        '/news/article/896/strategy_extended_to_support_children_in_care_in_stoke-on-trent',
    },
    journey: [
      ...publishedOnce<'news-releases'>({ daysAgo: 45 }),
      ...revised<'news-releases'>({
        daysAgo: 31,
        edit: {
          notesToEditors: [
            { note: CORPORATE_PARENT },
            { note: 'The period of the strategy was misprinted at the time. It is being checked.' },
          ],
        },
        input: {
          changeKind: 'correction',
          changeNote:
            'A note gave the strategy a last year that came before its first. We have taken both years out while we check them.',
        },
      }),
    ],
  },
  {
    slug: 'first-jobs-for-young-people-leaving-care',
    writer: 'author-2',
    fields: {
      title: 'First jobs for young people leaving care',
      summary:
        'Employers and the council start Be The Future, for young people who have been in care.',
      kind: 'news-story',
      originallyPublishedOn: day('2022-03-09'),
      body: [
        text(`
          Be The Future brings together young people who have been in care and employers who know what they have to give.

          Each employer opens a door: a day at work, a placement or an interview for a job. Somebody at the council stays in touch with both sides.

          To offer a place, call the Be The Future team on 01632 960 145.
        `),
      ],
      notesToEditors: [
        { note: 'The council named Be The Future among its campaigns on 25 November 2022.' },
        { note: 'The day of this story and its details are part of the demonstration.' },
      ],
      campaigns: [to('campaigns/be-the-future')],
      strategies: [to('strategies/our-city-our-wellbeing')],
      values: [to('values/partnership')],
      topics: [to('topics/jobs-and-skills'), to('topics/children-and-families')],
    },
    journey: publishedOnce({ daysAgo: 45, approver: 'approver-2' }),
  },
  {
    slug: 'first-fostering-friendly-city',
    fields: {
      title: 'Stoke-on-Trent becomes the first Fostering Friendly city',
      summary:
        'Ten organisations took part as the city became the first in the country to hold the title.',
      kind: 'press-release',
      reference: '1092',
      strand: 'Fostering Friendly',
      originallyPublishedOn: day('2022-07-11'),
      picture: to('media/town-square'),
      body: [
        text(`
          Stoke-on-Trent is the first city in the country to become Fostering Friendly. It was announced on Monday 11 July 2022, before about 30 people from 10 organisations.

          The council has been a Fostering Friendly employer since November 2020. Staff who foster have a policy behind them, and time for what fostering asks of them.

          ## Whom it helps

          A child who needs a foster home does better near friends and school. The more employers make fostering possible, the more homes there are in the city.
        `),
        {
          blockType: 'call-to-action',
          heading: 'For employers',
          text: 'Any organisation can join, whatever its size.',
          actions: [
            { label: 'Call 01632 960 141', address: 'tel:+441632960141' },
            {
              label: 'See what employers agree to',
              address: '/foster-with-us/fostering-friendly-employers',
            },
          ],
        },
      ],
      notesToEditors: [
        { note: 'Fostering Friendly is a scheme of The Fostering Network, a charity.' },
      ],
      campaigns: [to('campaigns/fostering-friendly')],
      values: [to('values/partnership')],
      organisations: [to('organisations/the-fostering-network')],
      topics: [to('topics/fostering')],
      mediaPack: [to('media/town-square')],
      formerAddress: '/news/article/1092',
    },
    journey: publishedOnce({ daysAgo: 44 }),
  },
  {
    slug: 'employer-of-the-year-for-foster-carers',
    writer: 'author-2',
    fields: {
      title: 'Council is Fostering Friendly Employer of the Year',
      summary: 'A national award for standing by staff who foster, and for asking others to do so.',
      kind: 'news-story',
      originallyPublishedOn: day('2022-11-10'),
      body: [
        text(`
          The council has won Fostering Friendly Employer of the Year at The Fostering Excellence Awards. The award is national.

          It uses what it has learned to help other employers in the city. They hear how to write fostering into their workplace policies.

          [See how your organisation can join](/foster-with-us/fostering-friendly-employers).
        `),
      ],
      notesToEditors: [
        { note: 'The award is real; the day of this story is part of the demonstration.' },
      ],
      campaigns: [to('campaigns/fostering-friendly')],
      organisations: [to('organisations/the-fostering-network')],
      topics: [to('topics/fostering'), to('topics/jobs-and-skills')],
      followsOn: [to('news-releases/first-fostering-friendly-city')],
    },
    journey: publishedOnce({ daysAgo: 44, approver: 'approver-2' }),
  },
  {
    slug: 'childrens-services-better-than-in-2019',
    fields: {
      title: 'Children’s services are better but not yet good, Ofsted finds',
      summary:
        'Overall: requires improvement to be good. Services for children in care and care leavers: good. In 2019 services were inadequate.',
      kind: 'press-release',
      reference: '1188',
      originallyPublishedOn: day('2022-11-25'),
      picture: to('media/school-desk'),
      body: [
        text(`
          Ofsted published its report on Friday 25 November 2022, after a visit the month before. It says that services for vulnerable children and families are much better than at its last inspection, in February 2019.

          The inspectors wrote of a ‘clear vision’ and a ‘coordinated and relentless drive’ to improve. They praised what was done in spite of the pandemic, above all at the front door and in finding permanent homes for children in care.
        `),
        {
          blockType: 'rating-table',
          inspectorate: to('organisations/ofsted'),
          inspectorateName: 'Ofsted',
          framework: 'Ofsted’s inspections of local authority children’s services',
          announcedOn: day('2022-11-25'),
          scale: [
            { grade: 'Outstanding' },
            { grade: 'Good' },
            { grade: 'Requires improvement to be good' },
            { grade: 'Inadequate' },
          ],
          rows: [
            {
              judgement: 'The experiences and progress of children in care and care leavers',
              grade: 'Good',
            },
            {
              judgement: 'The impact of leaders on social work practice with children and families',
              grade: 'Requires improvement to be good',
            },
            {
              judgement: 'The experiences and progress of children who need help and protection',
              grade: 'Requires improvement to be good',
            },
            {
              judgement: 'Overall effectiveness',
              grade: 'Requires improvement to be good',
              isOverall: true,
            },
          ],
          previousResult: 'Inadequate',
          previousPeriod: 'February 2019',
        },
        {
          blockType: 'quote',
          kind: 'reported',
          words:
            'Councillor Evans was pleased that Ofsted sees how far services have come since 2019. Staff worked very hard for it, the councillor said, because children have been the first priority.\n\nThere is more to improve before every child gets a service that is good each time. The council goes on with that, together with other agencies.\n\nSince the inspectors’ visit there have been 2 awards. The Children’s Advice and Duty (ChAD) team won at the Network Team Excellence Awards of directors of children’s services in the West Midlands. It was for changing the front door service. The council also became Fostering Friendly Employer of the Year, a national award. It is helping other employers in the city to write fostering into their policies.',
          speaker: to('people/dave-evans'),
          speakerName: 'Councillor Dave Evans',
          speakerRole: 'cabinet member for children and young people',
          saidOn: day('2022-11-25'),
        },
        {
          blockType: 'key-figure',
          value: 'over 1,000',
          unit: '',
          text: 'children were in care across the city',
          period: '25 November 2022',
        },
        {
          blockType: 'quote',
          kind: 'reported',
          words:
            'The council leader found the steps since 2019 encouraging. A good start in life needs businesses, communities and organisations as well as the council, and it works closely with many of them. It means to bring down the number of children in care.\n\nThe leader named 2 campaigns of the past year, praised across the country: the first Fostering Friendly city, and Be The Future. In the second, partners and employers help young people who were in care into their first job. Much is left to do, the leader said, and the council is determined to do it.',
          speaker: to('people/abi-brown'),
          speakerName: 'Abi Brown',
          speakerRole: 'Council leader',
          saidOn: day('2022-11-25'),
        },
      ],
      notesToEditors: [
        { note: 'The front door is where worries about a child first reach the council.' },
        { note: 'The grades are those of Ofsted’s scale at the time.' },
      ],
      campaigns: [to('campaigns/fostering-friendly'), to('campaigns/be-the-future')],
      strategies: [to('strategies/permanency-strategy')],
      values: [to('values/openness')],
      organisations: [to('organisations/ofsted')],
      topics: [to('topics/children-and-families'), to('topics/council-plans')],
      followsOn: [to('news-releases/plan-for-lasting-homes-extended')],
      formerAddress:
        '/news/article/1188/ofsted_inspectors_find_clear_vision_and_coordinated_and_relentless_drive_in_improving_services_for_children_and_families',
    },
    journey: publishedOnce({ daysAgo: 43 }),
  },
]
