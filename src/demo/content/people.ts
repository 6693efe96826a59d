import type { DemoItem } from '@/demo/demo-item'
import { publishedOnce } from '@/demo/journeys'

/**
 * The people named in the sources, with the roles given there. The sources do not give the dates of
 * those roles, so the dates stay empty. Nothing here goes beyond the sources.
 */
export const PEOPLE: readonly DemoItem<'people'>[] = [
  {
    slug: 'dave-evans',
    fields: {
      title: 'Dave Evans',
      titleBefore: 'Councillor',
      summary: 'Spoke for the council on children and young people in 2021 and 2022.',
      appointments: [
        {
          role: 'cabinet member for children and young people',
          seenOn: 'News releases of 15 June 2021 and 25 November 2022',
        },
      ],
    },
    journey: publishedOnce({ daysAgo: 58 }),
  },
  {
    slug: 'abi-brown',
    fields: {
      title: 'Abi Brown',
      summary: 'Spoke for the council as its leader in November 2022.',
      appointments: [{ role: 'Council leader', seenOn: 'News release of 25 November 2022' }],
    },
    journey: publishedOnce({ daysAgo: 58 }),
  },
  {
    slug: 'sarah-jane-colclough',
    fields: {
      title: 'Sarah Jane Colclough',
      titleBefore: 'Councillor',
      summary: 'Speaks for the council on children’s services.',
      appointments: [
        {
          role: 'cabinet member for children’s services',
          seenOn: 'News release of 29 September 2025',
          isHeldNow: true,
        },
      ],
      interviews: {
        isAvailable: true,
        subjects: 'Family Hubs, Family Matters, the Community Support Offer',
        languages: 'English',
      },
    },
    journey: publishedOnce({ daysAgo: 58 }),
  },
  {
    slug: 'jon-rouse',
    writer: 'author-2',
    fields: {
      title: 'Jon Rouse',
      lettersAfter: 'CBE',
      summary: 'Speaks for the council as its City Director.',
      appointments: [
        {
          role: 'City Director',
          seenOn: 'The Team Stoke recruitment and values pages, which have no date',
          isHeldNow: true,
        },
      ],
      interviews: {
        isAvailable: true,
        subjects: 'The council as a whole, the plan to 2028, working for the council',
        languages: 'English',
      },
    },
    journey: publishedOnce({ daysAgo: 57, approver: 'approver-2' }),
  },
  {
    slug: 'simon-white',
    writer: 'author-2',
    fields: {
      title: 'Simon White',
      summary: 'Wrote to applicants for the 2 assistant director posts.',
      appointments: [
        {
          role: 'Interim Director, Children and Family Services',
          seenOn: 'The Team Stoke recruitment page, which has no date',
        },
      ],
    },
    journey: publishedOnce({ daysAgo: 57, approver: 'approver-2' }),
  },
]
