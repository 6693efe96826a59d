import { day } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce } from '@/demo/journeys'
import { text } from '@/demo/prose'
import { to } from '@/demo/references'

/** Releases of 2025 about families, based on the facts in the council’s own. */
export const FAMILY_MATTERS: readonly DemoItem<'news-releases'>[] = [
  {
    slug: 'new-family-hub-opens-in-blurton',
    fields: {
      title: 'New Family Hub opens in Blurton',
      summary: 'Parents and carers in Blurton can now get help and advice close to home.',
      kind: 'news-story',
      strand: 'Family Matters',
      dateline: 'Blurton',
      originallyPublishedOn: day('2025-08-21'),
      picture: to('media/family-hub-front'),
      body: [
        text(`
          Families in Blurton have a Family Hub of their own. It opened in August 2025 and is the newest in the city.

          Come in with any question about family life. If the person you meet cannot answer it, they find the one who can.

          Nobody needs an appointment, and children are welcome.
        `),
      ],
      notesToEditors: [
        {
          note: 'The hub opened in August 2025. The day of this story is part of the demonstration.',
        },
      ],
      campaigns: [to('campaigns/family-matters')],
      places: [to('places/blurton'), to('places/longton')],
      events: [to('events/blurton-family-hub-opening')],
      topics: [to('topics/children-and-families')],
      mediaPack: [to('media/family-hub-front'), to('media/handprint-poster')],
    },
    journey: publishedOnce({ daysAgo: 42 }),
  },
  {
    slug: 'more-local-help-for-children-and-families',
    fields: {
      title: 'Plan for more local help for children and families',
      summary:
        'A Community Support Offer would bring in local organisations early, so that children grow up safe and happy.',
      kind: 'press-release',
      reference: '1920',
      strand: 'Stoke-on-Trent Family Matters',
      originallyPublishedOn: day('2025-09-29'),
      picture: to('media/handprint-poster'),
      body: [
        text(`
          The plan, published on Monday 29 September 2025, says how the council would work with local organisations. Together they would support families and help them cope, with lasting effect for children and young people.

          ## Who it is for

          - disabled children
          - young people leaving care
          - families whose children might otherwise go into care
          - families coming back together after time apart
          - young people without a school, a job or training, known as NEET (not in education, employment or training)

          ## What would change

          Today the council buys many services from outside providers. Under the proposed framework it could turn to support that exists locally. The council expects better services and good value for money.

          Help that comes early and goes where it is needed can make a costly residential placement unnecessary. It gives children better chances.
        `),
        {
          blockType: 'key-figure',
          value: '92',
          unit: '%',
          text: 'of young people in the city were in education, training or work',
          period: '29 September 2025',
        },
        text(`
          The council puts this down to its partnership with the Shaw Trust. In November the share had been 53%.

          ## Help that is there already

          A Family Hub opened in Blurton in August 2025. The Virtual School helps students who are in care, or once were, to do well in their education.
        `),
        {
          blockType: 'key-figure',
          value: 'over 1,160',
          unit: '',
          text: 'students had the support of the Virtual School',
          period: '29 September 2025',
        },
        {
          blockType: 'quote',
          kind: 'reported',
          words:
            'Families should matter in Stoke-on-Trent, Councillor Colclough said, and the council is working hard for that. The offer builds on what the Family Hubs and the Family Matters programme have achieved. It brings organisations together to make life better for families.\n\nThe support that exists is to be developed, so that families have what they need to do well.\n\nEach child should get help that fits, in good time and from people who know how to give it. Families should feel supported where they live. With the government’s Families First Partnership Programme, the city would have a joined-up package that families can trust.',
          speaker: to('people/sarah-jane-colclough'),
          speakerName: 'Councillor Sarah Jane Colclough',
          speakerRole: 'cabinet member for children’s services',
          saidOn: day('2025-09-29'),
        },
        {
          blockType: 'call-to-action',
          heading: 'Looking for help now',
          text: 'You need not wait for the plan. Ask at a Family Hub, or ring.',
          actions: [
            { label: 'Call 01632 960 130', address: 'tel:+441632960130' },
            { label: 'See events for families', address: '/events' },
          ],
          note: 'Monday to Friday, 9am to 5pm.',
        },
      ],
      notesToEditors: [
        { note: 'This is a plan. No decision had been taken when it was published.' },
        {
          note: 'The figures come from the council. It did not say in which year the share was 53%, or who was counted. It called the 92% higher than the national average, and gave no figure for that.',
        },
        { note: 'The Virtual School is a team that follows the education of children in care.' },
      ],
      spokespeople: [to('people/sarah-jane-colclough')],
      campaigns: [to('campaigns/family-matters')],
      strategies: [to('strategies/our-city-our-wellbeing')],
      values: [to('values/partnership'), to('values/empathy')],
      organisations: [to('organisations/shaw-trust')],
      places: [to('places/blurton')],
      topics: [to('topics/children-and-families'), to('topics/council-plans')],
      events: [to('events/community-support-offer-have-your-say')],
      followsOn: [to('news-releases/new-family-hub-opens-in-blurton')],
      mediaPack: [to('media/handprint-poster'), to('media/family-hub-front')],
      formerAddress: '/news/article/1920/new_plans_to_help_every_child_in_stoke-on-trent_thrive',
    },
    journey: publishedOnce({ daysAgo: 42 }),
  },
]
