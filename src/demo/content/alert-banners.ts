import { daysOn, instant } from '@/demo/calendar'
import type { DemoItem } from '@/demo/demo-item'
import { inReview, publishedOnce } from '@/demo/journeys'

/** Two have ended, as every banner must; ended banners stay as a record. */
export const ALERT_BANNERS: readonly DemoItem<'alert-banners'>[] = [
  {
    slug: 'centenary-year',
    fields: {
      title: 'Stoke-on-Trent has been a city for 100 years',
      summary: 'See what is on in 2025 to mark it, and read stories from the 6 towns.',
      severity: 'announcement',
      startsAt: instant('2025-01-01', '09:00'),
      endsAt: instant('2025-12-31', '23:59'),
      linkText: 'Centenary events and stories',
      linkAddress: '/campaigns/centenary',
      where: 'everywhere',
    },
    journey: publishedOnce({ daysAgo: 50 }),
  },
  {
    slug: 'elections-2024',
    writer: 'author-2',
    fields: {
      title: 'General election on Thursday 4 July 2024',
      summary: 'Voters in the North, Central and South constituencies each elect a local MP.',
      severity: 'announcement',
      startsAt: instant('2024-05-23', '09:00'),
      endsAt: instant('2024-07-04', '22:00'),
      linkText: 'How to vote in the general election',
      linkAddress: 'https://elections.example.org/how-to-vote',
      where: 'everywhere',
    },
    journey: publishedOnce({ daysAgo: 50, approver: 'approver-2' }),
  },
  {
    slug: 'fostering-drop-ins',
    fields: {
      title: 'Fostering drop-ins in all 6 towns',
      summary: 'Meet a foster carer and ask what you like. No need to book.',
      severity: 'announcement',
      startsAt: daysOn(-2, '08:00'),
      endsAt: daysOn(60, '17:00'),
      linkText: 'Dates and places of the drop-ins',
      linkAddress: '/events',
      where: 'everywhere',
    },
    journey: publishedOnce({ daysAgo: 2 }),
  },
  {
    slug: 'flood-warning-canal-side',
    fields: {
      title: 'Flood warning beside the canal in Longport',
      summary: 'Stay off the towpath. A rest centre is ready if homes have to be left.',
      severity: 'emergency',
      startsAt: daysOn(1, '06:00'),
      endsAt: daysOn(3, '18:00'),
      linkText: 'Latest advice and the rest centre',
      linkAddress: '/news',
      where: 'everywhere',
    },
    journey: inReview({ daysAgo: 1, reviewer: 'approver', dueInDays: 1 }),
  },
]
